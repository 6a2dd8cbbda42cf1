import { Evidence, HistoryEvent, listOf } from '@isnad/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimAt } from '../../backend/src/platform/db/testing/claim-walk.js';
import { DeskRows } from '../../backend/src/platform/db/testing/desk-rows.js';
import { addEvidence, makeClaimIn } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('evidence on a claim', () => {
  let rows: DeskRows;
  beforeAll(async () => {
    rows = await DeskRows.open(desk.databaseUrl);
  });
  afterAll(() => rows.close());

  const list = async (claim: string) =>
    (await team.viewer.client.get(listOf(Evidence), `/api/claims/${claim}/evidence`)).data;
  const titles = async (claim: string) => (await list(claim)).map(({ title }) => title);
  const place = ({ id, version }: Evidence, after: string | null, who = team.reviewer) =>
    who.client.send(Evidence, 'PUT', `/api/evidence/${id}/place`, { body: { after }, ifMatch: version });

  describe('in an order of the desk’s own', () => {
    let claim: string;
    let items: [Evidence, Evidence, Evidence];
    beforeEach(async () => {
      claim = await rows.claim();
      const add = (title: string) => addEvidence(team.reviewer, claim, title);
      items = [await add('أ'), await add('ب'), await add('ج')];
    });

    it('stands as it was added until somebody moves it, and says so in history', async () => {
      const [first, second, third] = items;
      expect(await titles(claim)).toEqual(['أ', 'ب', 'ج']);
      expect(await place(third, first.id)).toMatchObject({ id: third.id, version: third.version + 1 });
      expect(await titles(claim)).toEqual(['أ', 'ج', 'ب']);
      await place(second, null);
      expect(await titles(claim)).toEqual(['ب', 'أ', 'ج']);
      const events = await team.viewer.client.get(listOf(HistoryEvent), `/api/claims/${claim}/events`);
      const moves = events.data.filter(({ type }) => type === 'evidence.moved').map(({ data }) => data);
      expect(moves).toContainEqual({ title: 'ج', from: 3, to: 2 });
      expect(moves).toContainEqual({ title: 'ب', from: 3, to: 1 });
    });

    it('keeps both of two moves at once, and refuses the second of the same item', async () => {
      const [first, second, third] = items;
      await Promise.all([place(third, null), place(first, second.id, team.editor)]);
      expect(await titles(claim)).toEqual(['ج', 'ب', 'أ']);
      const refusal = await team.editor.client.refused('PUT', `/api/evidence/${third.id}/place`, {
        body: { after: first.id },
        ifMatch: third.version,
      });
      expect(refusal).toMatchObject({ code: 'precondition.failed', currentVersion: third.version + 1 });
      expect(await titles(claim)).toEqual(['ج', 'ب', 'أ']);
    });

    it('tells of no move where nothing moves', async () => {
      const [first, second] = items;
      expect(await place(second, first.id)).toMatchObject({ version: second.version });
      const events = await team.viewer.client.get(listOf(HistoryEvent), `/api/claims/${claim}/events`);
      expect(events.data.map(({ type }) => type)).not.toContain('evidence.moved');
    });

    it('follows no item of another claim, nor itself', async () => {
      const [first] = items;
      const foreign = await addEvidence(team.reviewer, await rows.claim());
      for (const after of [foreign.id, first.id]) {
        const refusal = await team.reviewer.client.refused('PUT', `/api/evidence/${first.id}/place`, {
          body: { after },
          ifMatch: first.version,
        });
        expect(refusal.errors).toMatchObject([{ path: 'after', code: 'unknown-reference' }]);
      }
    });

    it('is for those who change evidence', async () => {
      const refusal = await team.viewer.client.refused('PUT', `/api/evidence/${items[0].id}/place`, {
        body: { after: null },
        ifMatch: 1,
      });
      expect(refusal.code).toBe('forbidden');
    });
  });

  it('moves though a review rests on it, while its words stay as they are', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'deciding');
    const other = await addEvidence(team.reviewer, claim.id, 'آخر');
    const cited = (await list(claim.id)).find(({ id }) => id === evidenceId);
    if (!cited) throw new Error('The claim has lost its evidence');
    await place(cited, other.id);
    expect((await list(claim.id)).map(({ id }) => id)).toEqual([other.id, evidenceId]);
  });

  it('stays where it is once the claim takes no evidence any more', async () => {
    const { id } = await claimAt(rows, 'published');
    const item = (await list(id))[0];
    const refusal = await team.reviewer.client.refused('PUT', `/api/evidence/${item?.id}/place`, {
      body: { after: null },
      ifMatch: item?.version,
    });
    expect(refusal.code).toBe('claim.locked');
  });

  it('names the copy that outlives the page, and only an address of the web as one', async () => {
    const claim = await rows.claim();
    const archivedUrl = 'https://archive.example.org/2024/https://example.org/ministry/monthly';
    const body = { stance: 'refutes', kind: 'primary', title: 'البيان', archivedUrl };
    const added = await team.reviewer.client.post(Evidence, `/api/claims/${claim}/evidence`, body);
    expect(added.archivedUrl).toBe(archivedUrl);
    const path = `/api/evidence/${added.id}`;
    const change = (value: unknown) => ({ body: { archivedUrl: value }, ifMatch: added.version });
    const refusal = await team.reviewer.client.refused('PATCH', path, change('javascript:alert(1)'));
    expect(refusal.errors).toMatchObject([{ path: 'archivedUrl' }]);
    expect(await team.reviewer.client.send(Evidence, 'PATCH', path, change(null))).toMatchObject({ archivedUrl: null });
  });

  it('can have the file that other evidence has, with where and when it came', async () => {
    const [mine, theirs] = [await rows.claim(), await rows.claim()];
    const form = new FormData();
    for (const [name, value] of Object.entries({ stance: 'context', kind: 'primary', title: 'الجدول' })) {
      form.set(name, value);
    }
    form.set('file', new Blob(['جدول'], { type: 'text/plain' }), 'جدول.txt');
    const first = await team.reviewer.client.post(Evidence, `/api/claims/${theirs}/evidence`, form);
    const body = { stance: 'refutes', kind: 'primary', title: 'الجدول نفسه' };
    const path = `/api/claims/${mine}/evidence`;
    const second = await team.editor.client.post(Evidence, path, { ...body, sameFileAs: first.id });
    expect(second).toMatchObject({
      file: { name: 'جدول.txt', sha256: first.file?.sha256 },
      accessedAt: first.accessedAt,
    });
    const without = await addEvidence(team.reviewer, mine);
    for (const [more, rule] of [
      [{ sameFileAs: without.id }, 'unknown-reference'],
      [{ sameFileAs: first.id, captureId: first.id }, 'one-evidence-source'],
    ] as const) {
      const refusal = await team.editor.client.refused('POST', path, { body: { ...body, ...more } });
      expect(refusal.errors).toMatchObject([{ path: 'sameFileAs', code: rule }]);
    }
  });
});
