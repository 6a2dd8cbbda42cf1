import type { LanguagePack } from './language-pack.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** A paragraph longer than this is a report's, whatever it says about newsletters. */
const LONGEST = 40;
/** A phrase that opens a line counts in short lines, or before a colon. */
const LONGEST_OPENING = 30;
const COPYRIGHT = /[©®]|\(c\)\s*\d{4}/iu;
const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)\S+$/iu;
/** Dateline: a place, an agency in brackets or behind a slash, then a dash or colon (BAGHDAD (Reuters) —). */
const DATELINE =
  /^[\p{L}\p{M}\s,،.]{2,40}(?:\d{1,2}[\s\d\p{L}/\\-]{0,20})?(?:\([^()\n]{2,30}\)\s*[-–—:]|[/\\]\s*[\p{L}\p{M}\s.]{2,25}[:：–—-])+/u;
const CAPITAL_DATELINE = /^\p{Lu}{3,}(?:[ ,.]+\p{Lu}[\p{L}.]*){0,3}\s+[–—-]+(?=\s)/u;
const MAX_PLACE_WORDS = 3;
const DATELINE_WINDOW = 120;
const MAX_DATELINE_WORDS = 10;

/** True when a paragraph is a site's line: newsletter, "read also", copyright, share and subscribe prompts, credits. */
export function isBoilerplate(text: string, paragraph: Span, tokens: readonly Token[], pack: LanguagePack): boolean {
  // A line of so many tokens has more words than a site's line, or hardly any.
  if (tokens.length > LONGEST * 4) return false;
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length > LONGEST || words.length === 0) return false;
  const line = text.slice(paragraph.start, paragraph.end);
  if (COPYRIGHT.test(line) || ADDRESS_ONLY.test(line)) return true;
  const { anywhere, opening } = pack.boilerplate;
  if (words.some((_word, index) => anywhere(words, index) > 0)) return true;
  const length = opening(words, 0);
  if (length === 0) return false;
  // An icon may stand before the line; the colon stands right behind the phrase.
  const first = tokens.findIndex((token) => token.kind === 'word');
  if (tokens[first + length]?.form === ':') return true;
  return length > 1 ? words.length <= LONGEST_OPENING : words.length <= 3;
}

/**
 * The dateline at a paragraph's beginning, null when there is none: a place and an agency (BAGHDAD (Reuters) —), a
 * place in capitals and a dash, or a place and a dash before a verb of saying (بغداد - أعلن …).
 */
export function datelineOf(text: string, paragraph: Span, tokens: readonly Token[], pack: LanguagePack): Span | null {
  const start = tokens.find((token) => token.kind === 'word')?.start ?? paragraph.start;
  const head = text.slice(start, Math.min(paragraph.end, start + DATELINE_WINDOW));
  const match = DATELINE.exec(head) ?? CAPITAL_DATELINE.exec(head);
  if (match && match[0].split(/\s+/u).length <= MAX_DATELINE_WORDS) {
    return { start: paragraph.start, end: start + match[0].length };
  }
  const dash = tokens.slice(0, MAX_PLACE_WORDS + 1).findIndex((token) => /^[-–—]$/u.test(token.form));
  const verb = tokens[dash + 1];
  if (dash < 1 || verb?.kind !== 'word' || !pack.cueAt([verb], 0)) return null;
  return { start: paragraph.start, end: tokens[dash]?.end ?? paragraph.start };
}
