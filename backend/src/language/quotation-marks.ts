import { isBlank } from './characters.js';
import { type Span, trimBlanks } from './span.js';
import type { Token } from './tokens.js';

/** A stretch in quotation marks: `start`..`end` with the marks, `inner` the words between them. */
export interface QuoteSpan extends Span {
  readonly inner: Span;
  /** False when the closing mark is missing and the quote was taken to end with its paragraph. */
  readonly closed: boolean;
}

type Family = 'guillemet' | 'single-guillemet' | 'curly' | 'single-curly' | 'straight';
type Role = 'open' | 'close' | 'either';

const MARKS: Readonly<Record<string, { family: Family; glyph: Role }>> = {
  '«': { family: 'guillemet', glyph: 'open' },
  '»': { family: 'guillemet', glyph: 'close' },
  '‹': { family: 'single-guillemet', glyph: 'open' },
  '›': { family: 'single-guillemet', glyph: 'close' },
  '“': { family: 'curly', glyph: 'open' },
  '”': { family: 'curly', glyph: 'close' },
  '„': { family: 'curly', glyph: 'open' },
  '‟': { family: 'curly', glyph: 'open' },
  '‘': { family: 'single-curly', glyph: 'open' },
  '’': { family: 'single-curly', glyph: 'close' },
  '"': { family: 'straight', glyph: 'either' },
  '＂': { family: 'straight', glyph: 'either' },
};

/** True for every mark that can open or close a quotation. */
export function isQuotationMark(form: string): boolean {
  return form in MARKS;
}

const BEFORE_OPENING = /[\s([{:،,;؛—–\-/«“‹"]/u;
const AFTER_CLOSING = /[\s)\]}.,،:;؛!?؟…—–\-/»”›"]/u;
/** An unclosed quote is followed over this many paragraphs at most; a stray closing mark further on is not its end. */
const REACH = 12;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly character: string;
  readonly family: Family;
  /** What the mark's shape says. */
  readonly glyph: Role;
  /** What the neighbours say: a mark with room before it and a word after it opens. */
  readonly context: Role;
  readonly paragraph: number;
}

/** A one-letter Arabic preposition or conjunction is written on to the word behind it, and on to a mark before that word. */
function isClitic(text: string, at: number, from: number): boolean {
  return /[لبكفو]/u.test(text[at] ?? '') && (at === from || !/[\p{L}\p{M}]/u.test(text[at - 1] ?? ''));
}

function contextOf(text: string, at: number, end: number, paragraph: Span): Role {
  let before = at - 1;
  while (before >= paragraph.start && isBlank(text[before]) && !/\s/u.test(text[before] ?? '')) before -= 1;
  let after = end;
  while (after < paragraph.end && isBlank(text[after]) && !/\s/u.test(text[after] ?? '')) after += 1;
  const roomBefore =
    before < paragraph.start || BEFORE_OPENING.test(text[before] ?? '') || isClitic(text, before, paragraph.start);
  const roomAfter = after >= paragraph.end || AFTER_CLOSING.test(text[after] ?? '');
  if (roomBefore === roomAfter) return 'either';
  return roomBefore ? 'open' : 'close';
}

function marksOf(text: string, tokens: readonly Token[], paragraphs: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  let paragraph = 0;
  for (const token of tokens) {
    const kind = token.kind === 'mark' ? MARKS[token.form] : undefined;
    if (!kind) continue;
    while ((paragraphs[paragraph]?.end ?? text.length) <= token.start && paragraph < paragraphs.length) paragraph += 1;
    const within = paragraphs[paragraph];
    if (!within) break;
    const context = contextOf(text, token.start, token.end, within);
    const { family, glyph } = kind;
    marks.push({ at: token.start, end: token.end, character: token.form, family, glyph, context, paragraph });
  }
  return withoutApostrophes(text, marks);
}

/**
 * ’ is an apostrophe as well ("the ministers’ plan", "the ’90s"). Single marks count in pairs of one paragraph: from each ‘
 * to the last ’ before the next ‘ that stands behind punctuation, or else to the first.
 */
function withoutApostrophes(text: string, marks: readonly Mark[]): Mark[] {
  const kept = new Set<Mark>();
  let open: Mark | null = null;
  let close: Mark | null = null;
  const keep = () => {
    if (open && close) kept.add(open).add(close);
    open = null;
    close = null;
  };
  for (const mark of marks) {
    if (mark.family !== 'single-curly') continue;
    if (mark.glyph === 'open' || mark.paragraph !== (open as Mark | null)?.paragraph) keep();
    if (mark.glyph === 'open') {
      if (mark.context !== 'close' && !/\p{N}/u.test(text[mark.end] ?? '')) open = mark;
    } else if (open && mark.context !== 'open') {
      if (close === null || /[,.،؟?!…]/u.test(text[mark.at - 1] ?? '')) close = mark;
    }
  }
  keep();
  return marks.filter((mark) => mark.family !== 'single-curly' || kept.has(mark));
}

/** Punctuation right before a mark that closes by its shape, or right behind one that opens: the marks are turned round. */
function looksTurned(text: string, mark: Mark): boolean {
  if (mark.glyph === 'close') return /[:(\-–—]/u.test(text[mark.at - 1] ?? '') || isClitic(text, mark.at - 1, 0);
  return mark.glyph === 'open' && (mark.end === text.length || /[.,،؛:)!?؟\-–—\r\n]/u.test(text[mark.end] ?? ''));
}

/**
 * Some desks type »…« or ”…“. A paragraph whose first mark of a family closes and whose last opens has them turned
 * round, as long as no neighbour says otherwise. Where they take turns and punctuation beside one of them shows it, the
 * room beside the others says nothing: such texts are often spaced by machine.
 */
function turned(text: string, marks: readonly Mark[]): Mark[] {
  interface Run {
    readonly paragraph: number;
    readonly first: Mark;
    last: Mark;
    takeTurns: boolean;
    shown: boolean;
  }
  // Marks come in the order of the paragraphs: one open run for each family.
  const open = new Map<Family, Run>();
  const runs = marks.map((mark) => {
    const known = open.get(mark.family);
    if (known?.paragraph === mark.paragraph) {
      known.takeTurns &&= known.last.glyph !== mark.glyph;
      known.shown ||= looksTurned(text, mark);
      known.last = mark;
      return known;
    }
    const { paragraph } = mark;
    const run = { paragraph, first: mark, last: mark, takeTurns: true, shown: looksTurned(text, mark) };
    open.set(mark.family, run);
    return run;
  });
  return marks.map((mark, index): Mark => {
    const run = runs[index];
    if (run?.first.glyph !== 'close' || run.last.glyph !== 'open') return mark;
    const glyph = mark.glyph === 'open' ? 'close' : 'open';
    if (run.takeTurns && run.shown) return { ...mark, glyph, context: 'either' };
    if (run.first.context === 'close' || run.last.context === 'open') return mark;
    return { ...mark, glyph };
  });
}

function opens(mark: Mark): boolean {
  if (mark.glyph === 'close') return mark.context === 'open';
  if (mark.glyph === 'open') return mark.context !== 'close';
  return mark.context !== 'close';
}

function closes(mark: Mark, opener: Mark): boolean {
  if (opener.character === '„' && mark.character === '“') return mark.context !== 'open';
  if (mark.glyph === 'open') return mark.context === 'close';
  return mark.context !== 'open';
}

/** For every mark, the index of the next one of its family. */
function nextOfFamily(marks: readonly Mark[]): (number | undefined)[] {
  const next: (number | undefined)[] = new Array(marks.length);
  const seen = new Map<Family, number>();
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (!mark) continue;
    next[index] = seen.get(mark.family);
    seen.set(mark.family, index);
  }
  return next;
}

interface Open {
  readonly mark: Mark;
  depth: number;
  /** The paragraph read last. */
  paragraph: number;
  /** The last mark of the family that was read inside the quote. */
  last: number;
  /** Whether it goes on after `paragraph`, once that was asked: a paragraph full of marks asks many times. */
  carries?: boolean;
}

/**
 * Finds the outermost quotations of a text, in «», ‹›, “ ”, „ “ and " ". Marks of another family inside a quotation do not
 * split it; marks turned the wrong way round are read by their neighbours. A quote goes on over a paragraph's end when
 * the next mark of its family is a closing one, or opens the next paragraph (the English custom); otherwise its closing
 * mark is missing and it ends with the paragraph. `startsAttribution(paragraph)` stops a quote from running into a
 * paragraph that reports anew. Linear in the number of marks.
 */
export function quotationsOf(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Span[],
  startsAttribution: (paragraph: number) => boolean,
): QuoteSpan[] {
  const marks = turned(text, marksOf(text, tokens, paragraphs));
  const next = nextOfFamily(marks);
  const quotes: QuoteSpan[] = [];
  let open: Open | null = null;

  const finish = (opener: Mark, innerEnd: number, end: number, closed: boolean) => {
    const inner = trimBlanks(text, { start: opener.end, end: innerEnd });
    if (inner.start < inner.end) quotes.push({ start: opener.at, end, inner, closed });
  };
  const endWithParagraph = (quote: Open) => {
    const end = paragraphs[quote.paragraph]?.end ?? text.length;
    finish(quote.mark, end, end, false);
  };
  /** Whether a quote that is open at its paragraph's end goes on, and up to which mark. */
  const decideCarries = (quote: Open): boolean => {
    const following = next[quote.last];
    const mark = following === undefined ? undefined : marks[following];
    if (following === undefined || !mark || mark.paragraph - quote.paragraph > REACH) return false;
    for (let paragraph = quote.paragraph + 1; paragraph <= mark.paragraph; paragraph += 1) {
      if (startsAttribution(paragraph)) return false;
    }
    if (isContinuation(mark, quote)) return true;
    if (!closes(mark, quote.mark)) return false;
    return mark.context === 'close' || mark.glyph === 'close' || oddInParagraph(following);
  };
  const isContinuation = (mark: Mark, quote: Open) =>
    mark.paragraph === quote.paragraph + 1 && mark.at === paragraphs[mark.paragraph]?.start && opens(mark);
  /** A mark that its neighbours do not tell apart closes when its paragraph holds an odd number of them. */
  const oddInParagraph = (index: number): boolean => {
    let count = 0;
    for (let at: number | undefined = index; at !== undefined; at = next[at]) {
      if (marks[at]?.paragraph !== marks[index]?.paragraph) break;
      count += 1;
    }
    return count % 2 === 1;
  };

  for (const [index, mark] of marks.entries()) {
    let continued = false;
    if (open && mark.paragraph !== open.paragraph) {
      open.carries ??= decideCarries(open);
      if (open.carries) {
        const following: Mark | undefined = marks[next[open.last] ?? -1];
        // Marks of other families before the one that carries on are inside the quote.
        if (following === mark) {
          continued = isContinuation(mark, open);
          open.paragraph = mark.paragraph;
          open.depth = 1;
          delete open.carries;
        }
      } else {
        endWithParagraph(open);
        open = null;
      }
    }
    if (!open) {
      if (opens(mark)) open = { mark, depth: 1, paragraph: mark.paragraph, last: index };
      continue;
    }
    if (mark.family !== open.mark.family) continue;
    open.last = index;
    if (continued) continue;
    if (!closes(mark, open.mark)) {
      open.depth += 1;
    } else if (open.depth > 1) {
      open.depth -= 1;
    } else {
      finish(open.mark, mark.at, mark.end, true);
      open = null;
    }
  }
  if (open) endWithParagraph(open);
  return quotes;
}
