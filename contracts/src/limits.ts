/** Limits that a person can run into. Stated once, shown in the page, named in the error, tested. Sizes in bytes, lengths in UTF-16 units. */
export const limits = {
  /** A source text. About 350,000 Arabic words, more than any speech. */
  documentBytes: 4 * 1024 * 1024,
  /** A file that a text is read from: what a PDF adds in fonts and pictures is thrown away. */
  documentFileBytes: 20 * 1024 * 1024,
  /** Reading a file and finding its statements; what takes longer is stopped and said so. */
  importSeconds: 60,
  /** Comparing texts with each other; what takes longer is stopped and said so. */
  comparisonSeconds: 45,
  /** What was read waits this long for somebody to keep it. */
  importHours: 24,
  /** Imports that one member may have waiting at once. */
  importsPerMember: 20,
  /** Annotations taken in at once. */
  annotationsPerImport: 1_000,
  /** A file attached as evidence. */
  evidenceFileBytes: 20 * 1024 * 1024,
  /** Fetching an address for evidence, from the name's look-up to the last byte. */
  fetchSeconds: 20,
  /** What was fetched waits this long for evidence to be made of it, and so much of it for one member. */
  captureHours: 24,
  capturesPerMember: 30,
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
  /** Sentences of a verdict that name what they rest on, and items that one of them may name. */
  groundsPerVerdict: 500,
  evidencePerSentence: 20,
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
  /** Changes that a stream sends again to who was away; who missed more loads anew. */
  streamReplay: 500,
  /** Streams that one member may have open on one server process: some browsers with some tabs each. */
  streamsPerMember: 24,
  /** Bytes that wait for a slow reader of the stream before the connection is given up. */
  streamBufferBytes: 256 * 1024,
  /** Days that the dashboard looks at together, and speakers that it names. */
  dashboardDays: 366,
  dashboardSpeakers: 30,
  /** Claims that one request may change. */
  bulkClaims: 200,
  /** A form that is not handed in, as JSON in UTF-8, and how deep it may be nested. */
  draftBytes: 200 * 1024,
  draftDepth: 32,
  draftsPerMember: 500,
  /** A draft that nobody has touched for this long goes. */
  draftDays: 60,
  viewName: 100,
  viewColumns: 30,
  viewsPerMember: 100,
  /** How often an open page says that somebody is there, and after how long without a word they are gone. */
  presenceBeatSeconds: 20,
  presenceSeconds: 45,
  /** Earlier claims that resemble one, and how long the search for them may take. */
  similarClaims: 10,
  similarityMilliseconds: 2_000,
  /** Counting stops here; a list beyond says so with `totalIsExact: false`. */
  countedTotal: 10_000,
} as const;
