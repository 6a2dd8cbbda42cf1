/** Limits that a person can run into. Stated once, shown in the page, named in the error, tested. Sizes in bytes, lengths in UTF-16 units. */
export const limits = {
  /** A source text. About 350,000 Arabic words, more than any speech. */
  documentBytes: 4 * 1024 * 1024,
  /** A file attached as evidence. */
  evidenceFileBytes: 20 * 1024 * 1024,
  /** Any other request body. */
  jsonBodyBytes: 1024 * 1024,
  title: 300,
  name: 200,
  claimText: 2_000,
  quote: 10_000,
  note: 10_000,
  reasoning: 20_000,
  summary: 2_000,
  explanation: 50_000,
  comment: 10_000,
  reason: 2_000,
  url: 2_048,
  tag: 60,
  tagsPerClaim: 30,
  appearancesPerClaim: 50,
  requiredReviews: 5,
  passwordMin: 12,
  passwordMax: 200,
  perPage: 200,
  /** Counting stops here; a list beyond says so with `totalIsExact: false`. */
  countedTotal: 10_000,
} as const;
