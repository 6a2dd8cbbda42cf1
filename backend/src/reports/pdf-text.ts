import type { InterfaceLanguage } from '@isnad/contracts';
import { readableDate } from './calendar-date.js';
import { type Mark, type MarkedPiece, markedParagraphs } from './grounds.js';
import { quotationMarks } from './page-text.js';
import type { Line, Run } from './pdf-document.js';
import { pageDirection, writtenIn } from './text-direction.js';
import { webAddress } from './web-address.js';

/** Words of the report itself. */
export function said(text: string, language: InterfaceLanguage, look?: Run['look']): Run {
  return { text, language, direction: pageDirection(language), ...(look && { look }) };
}

/** Somebody's text, in its own language and direction. */
export function given(text: string, declaredLanguage?: string, look?: Run['look']): Run {
  return { text, ...writtenIn(text, declaredLanguage), ...(look && { look }) };
}

/** The same run as a link, if the address may be one. */
export function linked(run: Run, address: string | null): Run {
  const url = webAddress(address);
  return url === null ? run : { ...run, url };
}

/** An address: left to right, in small type. */
export const codeRun = (text: string): Run => ({ text, language: 'en', direction: 'ltr', look: 'code' });

/** A SHA-256 in type so small that it keeps to one line: whoever copies it to compare must not get a break with it. */
export const hashRun = (text: string): Run => ({ text, language: 'en', direction: 'ltr', look: 'hash' });

export const dayRun = (value: string, language: InterfaceLanguage, look?: Run['look']): Run =>
  said(readableDate(value, language), language, look);

/** A claim between the quotation marks of its own language. */
export function quotedRun(text: string, declaredLanguage: string): Run {
  const run = given(text, declaredLanguage);
  const [open, close] = quotationMarks(run.direction === 'rtl' ? 'ar' : run.language);
  return { ...run, text: `${open}${text}${close}` };
}

/** Things in one line with dots between; what is null is left out. */
export function dottedLine(language: InterfaceLanguage, ...items: readonly (Run | Line | null)[]): Line {
  const lines = items.filter((item) => item !== null).map((item): Line => ('text' in item ? [item] : item));
  return lines.flatMap((line, index) => (index === 0 ? line : [said(' · ', language, 'soft'), ...line]));
}

/** The paragraphs of a text, parted at blank lines, with the numbers of what their sentences rest on. */
export function paragraphLines(text: string, declaredLanguage?: string, marks: readonly Mark[] = []): Line[] {
  const written = writtenIn(text, declaredLanguage);
  return markedParagraphs(text, marks).map((pieces) => markedLine(pieces, written));
}

/** Words with the numbers of what they rest on in brackets behind them. */
export function markedLine(pieces: readonly MarkedPiece[], written: Pick<Run, 'language' | 'direction'>): Line {
  return pieces.flatMap(
    ({ words, numbers }): Line => [
      { text: words, ...written },
      ...(numbers.length === 0 ? [] : [{ text: ` [${numbers.join(', ')}]`, ...written, look: 'soft' as const }]),
    ],
  );
}
