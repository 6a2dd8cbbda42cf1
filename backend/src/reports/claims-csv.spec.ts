import type { ClaimSummary } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { claimsCsv } from './claims-csv.js';

const claim: ClaimSummary = {
  id: '0197f2a0-0000-7000-8000-000000000001',
  speechId: '0197f2a0-0000-7000-8000-000000000021',
  speechTitle: 'كلمة المحافظ',
  text: 'أعادت المحافظة تأهيل ٣٠ محطة.',
  language: 'ar',
  claimant: { id: '0197f2a0-0000-7000-8000-000000000031', name: 'سالم الراوندي' },
  status: 'published',
  priority: null,
  round: 1,
  requiredReviews: 2,
  reviewCount: 2,
  assignees: [{ id: '0197f2a0-0000-7000-8000-000000000041', name: 'مراجع سرّي' }],
  dueAt: null,
  tags: ['مياه', 'خدمات'],
  attributionRating: 'as_reported',
  truthRating: 'mostly_false',
  createdAt: '2025-03-03T08:00:00.000Z',
  updatedAt: '2025-03-06T10:00:00.000Z',
  statusSince: '2026-03-02T00:00:00.000Z',
  version: 7,
};

const header =
  'id,text,language,claimant,speechId,speechTitle,status,priority,round,requiredReviews,reviewCount,dueAt,tags,attributionRating,truthRating,createdAt,updatedAt';

async function csvOf(claims: AsyncIterable<ClaimSummary> | Iterable<ClaimSummary>): Promise<string> {
  let csv = '';
  for await (const part of claimsCsv(claims)) csv += part;
  return csv;
}

const cells: [name: string, text: string, cell: string][] = [
  ['Arabic as it is', 'قال «نعم»، ثم صمت', 'قال «نعم»، ثم صمت'],
  ['a comma', 'نعم, ثم لا', '"نعم, ثم لا"'],
  ['quotes', 'قال "نعم"', '"قال ""نعم"""'],
  ['a line break', 'سطر\nآخر', '"سطر\nآخر"'],
  ['a formula', '=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
  ['a plus', '+964', "'+964"],
  ['a minus', '-1+2', "'-1+2"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a carriage return', '\r=1', '"\'\r=1"'],
  ['a minus inside', 'أ -1', 'أ -1'],
];

describe('claimsCsv', () => {
  it('is a byte order mark and a header for an empty list', async () => {
    expect(await csvOf([])).toBe(`\uFEFF${header}\r\n`);
  });

  it('writes a record for each claim, ended by CRLF, without the names of the desk', async () => {
    const record =
      '0197f2a0-0000-7000-8000-000000000001,أعادت المحافظة تأهيل ٣٠ محطة.,ar,سالم الراوندي,0197f2a0-0000-7000-8000-000000000021,كلمة المحافظ,published,,1,2,2,,مياه; خدمات,as_reported,mostly_false,2025-03-03T08:00:00.000Z,2025-03-06T10:00:00.000Z';
    expect(await csvOf([claim, claim])).toBe(`\uFEFF${header}\r\n${record}\r\n${record}\r\n`);
  });

  it.each(cells)('writes %s so that it reads back and never runs', async (_, text, cell) => {
    const csv = await csvOf([{ ...claim, text }]);
    expect(csv).toContain(`\r\n${claim.id},${cell},ar,`);
  });

  it('passes on what goes wrong while reading', async () => {
    async function* broken() {
      yield claim;
      throw new Error('The connection was lost.');
    }
    await expect(csvOf(broken())).rejects.toThrow('The connection was lost.');
  });
});
