import { Alignment, Claim, DocumentWithText, listOf, Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { makeSpeech } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const FIRST = `قال وزير الموارد المائية سامر الغرّاوي: «بلغت كميات المياه المخزونة ١٢ مليار متر مكعب في حزيران، ولن نقطع الماء عن القرى».

وأضاف أن «الوزارة أنجزت نحو ثلاثة سدود صغيرة منذ مطلع 2023».

وتقع البصرة في أقصى جنوب البلاد.`;
const SECOND = `قال سامر الغرّاوي: "بلغت كميات المياه المخزونة اثني عشر مليار متر مكعب في يونيو". وتابع: "لن نقطع الماء عن القرى".

وأوضح أن "الوزارة أنجزت أربعة سدود صغيرة منذ مطلع 2023".

وختم بالقول: "نشكر المهندسين جميعاً على صبرهم".`;
const THIRD = `قال الغرّاوي: "أنجزت الوزارة نحو ثلاثة سدود صغيرة منذ مطلع 2023".

وتابع: "نشكر المهندسين جميعا على صبرهم".`;

const { team } = await deskOfSpec();

describe('the alignment of a speech', () => {
  const add = (speechId: string, text: string, outlet: string, kind: 'report' | 'transcript' = 'report') =>
    team.reviewer.client.post(DocumentWithText, '/api/documents', {
      speechId,
      title: outlet,
      kind,
      language: 'ar',
      outlet,
      text,
    });
  const alignment = (speechId: string) => team.viewer.client.get(Alignment, `/api/speeches/${speechId}/alignment`);

  async function threeReports() {
    const speech = await makeSpeech(team.reviewer);
    const first = await add(speech.id, FIRST, 'صحيفة الشاطئ');
    const second = await add(speech.id, SECOND, 'وكالة الفنار');
    const third = await add(speech.id, THIRD, 'إذاعة المرفأ');
    return { speech, first, second, third };
  }
  type Report = Pick<DocumentWithText, 'id' | 'currentVersion'>;
  const rowOf = ({ rows }: Alignment, words: string) => {
    const row = rows.find(({ cells }) =>
      cells.some(({ statements }) => statements.some(({ exact }) => exact.includes(words))),
    );
    if (!row) throw new Error(`No row says ${words}`);
    return row;
  };
  const cellOf = (row: Alignment['rows'][number], { id }: Report) => {
    const cell = row.cells.find(({ documentId }) => documentId === id);
    if (!cell) throw new Error('The report has no cell there');
    return cell;
  };

  it('sets the statements of three reports beside each other', async () => {
    const { speech, first, second, third } = await threeReports();
    const answer = await alignment(speech.id);
    expect(answer.documents.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
    // One report merges what the other splits.
    const water = cellOf(rowOf(answer, 'المخزونة'), second);
    expect(water.statements.map(({ exact }) => exact.slice(0, 3))).toEqual(['بلغ', 'لن ']);
    expect(water).toMatchObject({ relation: 'identical', differences: [] });
    const dams = rowOf(answer, 'سدود');
    expect(dams.altered).toBe(true);
    expect(dams.cells.map(({ relation }) => relation)).toEqual([null, 'altered', 'reworded']);
    const { differences } = cellOf(dams, second);
    const words = (report: Report, span: { start: number; end: number } | null) =>
      span && report.currentVersion.text.slice(span.start, span.end);
    expect(differences.map(({ type, base, other }) => [type, words(first, base), words(second, other)])).toEqual([
      ['qualifier', 'نحو', null],
      ['number', 'ثلاثة', 'أربعة'],
    ]);
    // What the first report lacks is a row of the second's, and the third is compared with it.
    const thanks = rowOf(answer, 'المهندسين');
    expect(thanks.cells.map(({ documentId, relation }) => [documentId, relation])).toEqual([
      [second.id, null],
      [third.id, 'identical'],
    ]);
    expect(rowOf(answer, 'جنوب البلاد').cells).toHaveLength(1);
    expect(answer.counts).toEqual({ shared: 3, altered: 1, single: 1 });
  });

  it('puts the transcript first, whenever it was added', async () => {
    const speech = await makeSpeech(team.reviewer);
    await add(speech.id, FIRST, 'صحيفة الشاطئ');
    const transcript = await add(
      speech.id,
      'بلغت كميات المياه المخزونة ١٢ مليار متر مكعب في حزيران.',
      'المكتب',
      'transcript',
    );
    const { documents, rows } = await alignment(speech.id);
    expect(documents[0]).toMatchObject({ id: transcript.id, kind: 'transcript' });
    // Its words are the speaker's, not the outlet's: that the report quotes them is no difference.
    expect(rows[0]?.cells.flatMap(({ differences }) => differences.map(({ type }) => type))).not.toContain(
      'attribution',
    );
  });

  it('carries the segments, so that a pair becomes another appearance of a claim', async () => {
    const { speech, first, second } = await threeReports();
    const before = await alignment(speech.id);
    const dams = rowOf(before, 'سدود');
    const [base] = cellOf(dams, first).statements;
    const [other] = cellOf(dams, second).statements;
    if (!base || !other) throw new Error('Both reports carry the statement');
    const { data } = await team.viewer.client.get(listOf(Segment), `/api/documents/${first.id}/segments`);
    expect(data.map(({ id }) => id)).toContain(base.segmentId);
    const claim = await team.reviewer.client.post(Claim, '/api/claims', {
      text: 'أنجزت الوزارة ثلاثة سدود صغيرة منذ مطلع 2023.',
      language: 'ar',
      speechId: speech.id,
      appearances: [{ documentId: first.id, start: base.start, end: base.end }],
    });
    await team.reviewer.client.request('POST', `/api/claims/${claim.id}/appearances`, {
      body: { documentId: second.id, start: other.start, end: other.end },
      ifMatch: claim.version,
    });
    const after = rowOf(await alignment(speech.id), 'سدود');
    expect(after.id).toBe(dams.id);
    expect(after.cells.slice(0, 2).map(({ statements }) => statements[0]?.claimIds)).toEqual([[claim.id], [claim.id]]);
  });

  it('answers a speech without reports with nothing, and an unknown one with 404', async () => {
    const speech = await makeSpeech(team.reviewer);
    expect(await alignment(speech.id)).toEqual({
      speechId: speech.id,
      documents: [],
      rows: [],
      counts: { shared: 0, altered: 0, single: 0 },
    });
    const refusal = await team.viewer.client.refused('GET', `/api/speeches/${team.viewer.id}/alignment`);
    expect(refusal.status).toBe(404);
  });
});
