import type { ClaimSummary } from '@isnad/contracts';
import { stringify } from 'csv-stringify/sync';

/** The columns of the export: stable names for programs, the same in both languages. Columns may be added at the end, never renamed. */
const columns: Readonly<Record<string, (claim: ClaimSummary) => string | number | null>> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  language: ({ language }) => language,
  claimant: ({ claimant }) => claimant.name,
  speechId: ({ speechId }) => speechId,
  speechTitle: ({ speechTitle }) => speechTitle,
  status: ({ status }) => status,
  priority: ({ priority }) => priority,
  round: ({ round }) => round,
  requiredReviews: ({ requiredReviews }) => requiredReviews,
  reviewCount: ({ reviewCount }) => reviewCount,
  dueAt: ({ dueAt }) => dueAt,
  tags: ({ tags }) => tags.join('; '),
  attributionRating: ({ attributionRating }) => attributionRating,
  truthRating: ({ truthRating }) => truthRating,
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
};

const BYTE_ORDER_MARK = '\uFEFF';
/** The library quotes only its own record delimiter; a lone line feed inside a cell would end the record for most readers. */
const LINE_BREAK = /[\r\n]/;

/**
 * One record in RFC 4180: CRLF, quotes where needed. A text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab,
 * carriage return) gets an apostrophe before it.
 */
const recordOf = (values: readonly (string | number | null)[]): string =>
  stringify([[...values]], { record_delimiter: '\r\n', escape_formulas: true, quoted_match: LINE_BREAK });

/**
 * Claims as CSV, a header and then a record for each, as they are read: the list is never whole in memory. It opens with a byte
 * order mark, without which spreadsheets take Arabic for another encoding. The desk's members are left out, since files leave the house.
 */
export async function* claimsCsv(claims: AsyncIterable<ClaimSummary> | Iterable<ClaimSummary>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + recordOf(Object.keys(columns));
  const readers = Object.values(columns);
  for await (const claim of claims) yield recordOf(readers.map((read) => read(claim)));
}
