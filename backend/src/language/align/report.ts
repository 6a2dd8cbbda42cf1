import { wordItem } from '../items.js';
import type { LanguagePack } from '../language-pack.js';
import { PACKS } from '../packs.js';
import type { SegmentKind } from '../segment.js';
import type { Span } from '../span.js';
import { tokenise } from '../tokens.js';
import { readTerms, Vocabulary, wordsOf } from './read-terms.js';
import { isContent, type Term } from './term.js';

/** A statement of a report. Offsets are UTF-16 in the report's text. */
export interface ReportStatement extends Span {
  readonly kind: SegmentKind;
  readonly speaker: (Partial<Span> & { readonly name: string }) | null;
  readonly cue: (Partial<Span> & { readonly text: string }) | null;
}

/** A text that carries a speech, with its statements in order. */
export interface Report {
  readonly text: string;
  readonly language: LanguagePack['language'];
  readonly statements: readonly ReportStatement[];
  /** The text is the speech itself: what it says without a cue is the speaker's, not the outlet's. */
  readonly transcript?: boolean;
}

/** A statement ready to be compared. */
export interface ReadStatement {
  readonly statement: ReportStatement;
  readonly terms: readonly Term[];
  /** What it is found by, each once; see `featuresOf`. */
  readonly features: readonly string[];
  /** Where it stands in its report, 0 to 1. */
  readonly position: number;
  readonly pack: LanguagePack;
  /** The outlet itself speaks: narration in a text that has speech of others. */
  readonly narrated: boolean;
  /** Behind the statement the text names where it has it from (بحسب بيان الوزارة). */
  readonly sourced: boolean;
}

/** Roots, values, parts of dates, and what is counted: a figure that was changed still counts the same thing. */
function featuresOf(terms: readonly Term[]): string[] {
  const features = new Set<string>();
  terms.forEach((term, index) => {
    switch (term.kind) {
      case 'word':
        features.add(term.key);
        break;
      case 'number': {
        features.add(term.key);
        const counted = terms.slice(index + 1, index + 3).find(({ kind }) => kind === 'word' || kind === 'unit');
        if (counted && term.number.sense !== 'ordinal') features.add(`c:${counted.key}`);
        break;
      }
      case 'date': {
        const { day, month, year } = term.date;
        if (year !== null) features.add(`y:${year}`);
        if (month !== null) features.add(`m:${month}`);
        if (day !== null) features.add(`day:${day}`);
        break;
      }
      default:
        break;
    }
  });
  return [...features];
}

/** Narration that speaks of saying (عازياً ذلك إلى) tells no fact on the outlet's own account. */
function hasCue(text: string, { start, end }: Span, pack: LanguagePack): boolean {
  const items = tokenise(text.slice(start, end)).flatMap((token) =>
    token.kind === 'word' ? [wordItem(text, { ...token, start: start + token.start, end: start + token.end })] : [],
  );
  return items.some((_, index) => pack.cueAt(items, index) !== null);
}

/** A source is named within so many characters of the statement, if at all. */
const SOURCE_REACH = 200;

function sourceBehind(text: string, from: number, to: number, pack: LanguagePack): boolean {
  const end = Math.min(to, from + SOURCE_REACH);
  if (end <= from) return false;
  return wordsOf(text, { start: from, end }).some(({ form }) =>
    (pack.comparing.phrases.get(form) ?? []).some(({ kind }) => kind === 'source'),
  );
}

/**
 * Reads the statements of several reports, whose words decide together where a clitic ends and a word begins.
 * Boilerplate and statements without a word of content come back as null, in their place.
 */
export function readReports(reports: readonly Report[]): (ReadStatement | null)[][] {
  const vocabularies = new Map<LanguagePack['language'], Vocabulary>();
  const vocabularyOf = (language: LanguagePack['language']) => {
    const vocabulary = vocabularies.get(language) ?? new Vocabulary(PACKS[language]);
    vocabularies.set(language, vocabulary);
    return vocabulary;
  };
  const words = reports.map(({ text, statements }) =>
    statements.map((statement) => (statement.kind === 'boilerplate' ? [] : wordsOf(text, statement))),
  );
  reports.forEach(({ language }, report) => {
    for (const list of words[report] ?? []) vocabularyOf(language).add(list);
  });
  return reports.map(({ text, language, statements, transcript }, report) => {
    const speaks = statements.some(({ kind }) => kind === 'quote' || kind === 'reported');
    return statements.map((statement, index) => {
      const pack = PACKS[language];
      const terms = readTerms(words[report]?.[index] ?? [], vocabularyOf(language));
      if (!terms.some(isContent)) return null;
      return {
        statement,
        terms,
        features: featuresOf(terms),
        position: statements.length < 2 ? 0 : index / (statements.length - 1),
        pack,
        narrated: statement.kind === 'narration' && speaks && transcript !== true && !hasCue(text, statement, pack),
        sourced: sourceBehind(text, statement.end, statements[index + 1]?.start ?? text.length, pack),
      };
    });
  });
}
