import { Verdict, type VerdictGround } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { act, addEvidence, makeClaimIn, readClaim, verdictBody, writeVerdict } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const first = 'راجعنا البيان الشهري للوزارة.';
const second = 'وقارنّاه بجدول السدود 🌊.';
const explanation = `${first} ${second}`;
const summary = 'الرقم صحيح وفق البيان الشهري.';

function ground(exact: string, evidenceIds: string[], field: VerdictGround['field'] = 'explanation'): VerdictGround {
  const start = (field === 'explanation' ? explanation : summary).indexOf(exact);
  return { field, start, end: start + exact.length, exact, evidenceIds };
}

const { desk, team } = await deskOfSpec();

describe('the sentences of a verdict and what they rest on', () => {
  const deciding = async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'deciding');
    const { id: table } = await addEvidence(team.reviewer, claim.id, 'جدول السدود');
    return { claim, bulletin: evidenceId, table };
  };

  it('are kept with the verdict and come back with it; a body without them is taken as before', async () => {
    const { claim, bulletin, table } = await deciding();
    const grounds = [
      ground(summary, [bulletin], 'summary'),
      ground(first, [bulletin]),
      ground(second, [table, bulletin]),
    ];
    expect((await readClaim(team.viewer, claim.id)).verdictId).toBeNull();
    const written = await writeVerdict(team.reviewer, claim.id, [bulletin, table], { explanation, grounds });
    expect(written.grounds).toEqual(grounds);
    const read = await team.viewer.client.get(Verdict, `/api/claims/${claim.id}/verdict`);
    expect((await readClaim(team.viewer, claim.id)).verdictId).toBe(read.id);
    expect(read.grounds).toEqual(grounds);
    for (const { field, start, end, exact } of read.grounds) expect(read[field].slice(start, end)).toBe(exact);
    expect((await writeVerdict(team.reviewer, claim.id, [bulletin])).grounds).toEqual([]);
  });

  it('are counted in the text as it is kept, without the white space that was sent around it', async () => {
    const { claim, bulletin } = await deciding();
    const changes = { explanation: `  ${explanation}\n`, grounds: [ground(first, [bulletin])] };
    const { grounds } = await writeVerdict(team.reviewer, claim.id, [bulletin], changes);
    expect(grounds).toEqual([ground(first, [bulletin])]);
  });

  const wrong: [string, Partial<VerdictGround> & { from?: 'another claim' }, string, string][] = [
    ['a place past the end', { end: 900 }, 'grounds.0.end', 'span-outside'],
    ['other words', { exact: 'قرأنا البيان السنوي للوزارة' }, 'grounds.0.exact', 'span-differs'],
    ['no words', { end: 0 }, 'grounds.0.end', 'too_small'],
    ['evidence of another claim', { from: 'another claim' }, 'grounds.0.evidenceIds.0', 'not-cited'],
    ['no evidence', { evidenceIds: [] }, 'grounds.0.evidenceIds', 'too_small'],
  ];
  it.each(wrong)('are refused with %s, at its place and in the reader’s language', async (_case, given, path, code) => {
    const { from, ...change } = given;
    const { claim, bulletin } = await deciding();
    const foreign = (await makeClaimIn(team, 'proposed')).evidenceId;
    const evidenceIds = from ? [foreign] : (change.evidenceIds ?? [bulletin]);
    const { version } = await readClaim(team.reviewer, claim.id);
    const refusal = await team.reviewer.client.refused('PUT', `/api/claims/${claim.id}/verdict`, {
      body: verdictBody([bulletin], {
        explanation,
        grounds: [{ ...ground(first, [bulletin]), ...change, evidenceIds }],
      }),
      ifMatch: version,
      language: 'ar',
    });
    expect(refusal.errors?.[0]).toMatchObject({ path, message: expect.stringMatching(/\p{Script=Arabic}/u) });
    expect(refusal.errors?.[0]?.code).toBe(code);
    expect((await readClaim(team.reviewer, claim.id)).version).toBe(version);
  });

  it('are numbered on the public page, each number a way to its evidence', async () => {
    const { claim, bulletin, table } = await deciding();
    const grounds = [ground(first, [bulletin]), ground(second, [bulletin, table])];
    await writeVerdict(team.reviewer, claim.id, [bulletin, table], { explanation, grounds });
    await act(team.reviewer, claim.id, { action: 'submit_verdict' });
    await act(team.secondEditor, claim.id, { action: 'approve' });
    const { publication } = await act(team.editor, claim.id, { action: 'publish' });
    const page = await desk.anonymous.request('GET', new URL(publication?.url ?? '').pathname, { language: 'ar' });
    const section = page.text.slice(page.text.indexOf('id="explanation"'), page.text.indexOf('id="evidence"'));
    const numbers = [...section.matchAll(/href="#evidence-(\d+)" aria-label="([^"]+)">(\d+)</g)];
    expect(numbers.map(([, target, name, shown]) => [target, name, shown])).toEqual([
      ['1', 'الدليل 1', '1'],
      ['1', 'الدليل 1', '1'],
      ['2', 'الدليل 2', '2'],
    ]);
    expect(page.text).toContain('id="evidence-2"');
  });

  it('are told of on the page when nothing but them is corrected, and the feed tells of the correction', async () => {
    const { claim, bulletin, table } = await deciding();
    const publish = async (grounds: VerdictGround[]) => {
      await writeVerdict(team.reviewer, claim.id, [bulletin, table], { explanation, grounds });
      await act(team.reviewer, claim.id, { action: 'submit_verdict' });
      await act(team.secondEditor, claim.id, { action: 'approve' });
      return act(team.editor, claim.id, { action: 'publish' });
    };
    await publish([ground(first, [bulletin]), ground(second, [bulletin])]);
    const reason = 'نسبنا جملة إلى غير دليلها';
    await act(team.editor, claim.id, { action: 'correct', reason });
    const { publication } = await publish([ground(first, [bulletin]), ground(second, [bulletin, table])]);
    const path = new URL(publication?.url ?? '').pathname;
    const page = await desk.anonymous.request('GET', path, { language: 'ar' });
    const changes = page.text.slice(page.text.indexOf('class="changes"')).split('</dl>')[0] ?? '';
    expect(changes.match(/<dt>/g)).toHaveLength(1);
    expect(changes).toContain('ما تستند إليه جملة من الشرح');
    expect(changes).toContain(second);
    expect(changes).not.toContain(first);
    expect(changes).toMatch(/<ins>.*جدول السدود.*<\/ins>/);
    expect(changes).not.toContain('<del>');
    const feed = await desk.anonymous.request('GET', '/fact-checks/feed.json');
    expect(feed.text).toContain(reason);
  });
});
