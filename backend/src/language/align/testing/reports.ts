import { extract } from '../../extract.js';
import type { Difference } from '../difference.js';
import type { Report, ReportStatement } from '../report.js';

/** A report of one statement, without a speaker. */
export function oneStatement(text: string, language: Report['language']): Report {
  const statement: ReportStatement = { start: 0, end: text.length, kind: 'quote', speaker: null, cue: null };
  return { text, language, statements: [statement] };
}

/** A report as the extractor reads it. */
export function reportOf(text: string): Report {
  const { language, segments } = extract(text);
  return { text, language, statements: segments };
}

/** Differences as a table can hold them: the type and the words on either side. */
export function inWords(
  a: Report,
  b: Report,
  differences: readonly Difference[],
): [string, string | null, string | null][] {
  const words = ({ text }: Report, side: Difference['a']) => side && text.slice(side.start, side.end);
  return differences.map(({ type, ...sides }) => [type, words(a, sides.a), words(b, sides.b)]);
}
