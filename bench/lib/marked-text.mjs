/**
 * A text with as many marks as one wants, as the API answers it: Arabic from the project's own sample, cut into statements of a few
 * words, some claimed, some skipped, and claims that overlap them. The same seed gives the same text and marks.
 */
import { newsText } from './news-text.mjs';

const AT = '2026-03-01T09:00:00.000Z';
const BYTES_PER_CHARACTER = 2;
const STATUSES = ['proposed', 'queued', 'in_review', 'deciding', 'approved', 'published', 'rejected'];
const KINDS = ['quote', 'reported', 'narration'];

const idOf = (family, number) =>
  `0193${String(family).padStart(4, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** The words of a text, as spans. */
const wordsOf = (text) =>
  [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** About `characters` characters, whole paragraphs. */
function textOf(characters) {
  const paragraphs = newsText(characters * BYTES_PER_CHARACTER).split('\n\n');
  let text = '';
  for (const paragraph of paragraphs) {
    if (text.length >= characters) break;
    text += (text === '' ? '' : '\n\n') + paragraph;
  }
  return text.slice(0, characters);
}

/** Statements over all words, `count` of them one after the other. */
function segmentsOf(text, documentId, count) {
  const words = wordsOf(text);
  return Array.from({ length: count }, (_, index) => {
    const first = words[Math.floor((index * words.length) / count)];
    const last = words[Math.floor(((index + 1) * words.length) / count) - 1];
    const disposition = index % 7 === 0 ? 'skipped' : 'undecided';
    return {
      id: idOf(2, index),
      documentId,
      start: first.start,
      end: last.end,
      exact: text.slice(first.start, last.end),
      kind: KINDS[index % KINDS.length],
      speaker: 'سامر الراوي',
      speakerHeard: 'الراوي',
      cue: 'قال',
      attribution: { code: 'verb', text: 'سبقه فعل قول' },
      time: null,
      checkWorthiness: { score: (index % 100) / 100, reasons: [{ code: 'figure', text: 'فيه رقم' }] },
      disposition,
      reason: disposition === 'skipped' ? 'رأي لا خبر' : null,
      claimIds: [],
      version: 1,
    };
  });
}

/** Claims of a dozen words, each over parts of several statements. */
function marksOf(text, count) {
  const words = wordsOf(text);
  const length = 12;
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor((index * (words.length - length)) / count);
    const { start } = words[at];
    const { end } = words[at + length - 1];
    return {
      appearanceId: idOf(3, index),
      claimId: idOf(4, index),
      claimText: text.slice(start, end),
      status: STATUSES[index % STATUSES.length],
      createdById: null,
      assigneeIds: [],
      start,
      end,
    };
  });
}

/** Everything that the text page asks for about one document. A fifth of the marks are claims. */
export function markedDocument({ number, characters, marks }) {
  const id = idOf(1, number);
  const text = textOf(characters);
  const claims = Math.round(marks / 5);
  const segments = segmentsOf(text, id, marks - claims);
  const document = {
    id,
    speechId: idOf(5, number),
    title: 'نص طويل للقياس',
    kind: 'report',
    language: 'ar',
    outlet: { id: idOf(6, 1), name: 'صحيفة القياس' },
    url: null,
    publishedAt: AT,
    segmentCount: segments.length,
    undecidedCount: segments.length,
    versionNumber: 1,
    pendingAnchorings: 0,
    createdAt: AT,
    version: 1,
    currentVersion: {
      id: idOf(7, number),
      number: 1,
      text,
      sha256: 'ab'.repeat(32),
      format: 'plain',
      encoding: 'utf-8',
      fileName: null,
      byteLength: Buffer.byteLength(text),
      createdAt: AT,
    },
  };
  const speech = {
    id: document.speechId,
    title: 'كلمة للقياس',
    speaker: { id: idOf(8, 1), name: 'سامر الراوي', sameAs: null },
    date: '2026-02-14',
    place: null,
    occasion: null,
    language: 'ar',
    isSample: false,
    documentCount: 1,
    claimCount: claims,
    createdAt: AT,
    updatedAt: AT,
    version: 1,
  };
  return { document, segments, marks: marksOf(text, claims), speech };
}

/** Who reads. */
export const reader = {
  user: {
    id: idOf(9, 1),
    name: 'ليلى الكاظمي',
    email: 'layla@desk.example',
    role: 'editor',
    active: true,
    language: 'ar',
    createdAt: AT,
    version: 1,
  },
  permissions: [],
  preferences: { digits: 'western', months: 'mashriq', hijri: false, tourDismissed: false },
};

/** The desk as far as the page asks about it. */
export const settings = {
  deskName: { ar: 'مكتب القياس', en: 'The Bench' },
  deskUrl: null,
  correctionsPolicyUrl: null,
  requiredReviews: 2,
  minimumEvidence: 1,
  selfAssignment: false,
  proposalThreshold: 0,
  version: 1,
};
