import type { DateLexicon } from '../dates.js';
import { normaliseForSearch } from '../normalise.js';
import type { NumeralLexicon } from '../numbers.js';

/** Small words that change what a statement claims. `source` names where it comes from (بحسب, according to). */
export type MarkerKind = 'negation' | 'qualifier' | 'certainty' | 'condition' | 'source';

/** What a phrase is to a comparison: a marker, a unit, a `word` of one meaning whatever its parts, or a `function` word. */
export interface Phrase {
  readonly kind: MarkerKind | 'unit' | 'word' | 'function';
  /** Phrases of one key mean the same. */
  readonly key: string;
  readonly forms: readonly string[];
  /** Counts only right before a number (نحو, over), or only in a statement with a number (تجاوز, exceeded). */
  readonly only: 'before-number' | 'with-number' | null;
}

export interface UnitName {
  /** Equal for every way to write the unit. */
  readonly key: string;
  /** A unit only beside a number: elsewhere يوم is a plain word. */
  readonly besideNumber: boolean;
  /** The form itself says two (عامين). */
  readonly dual: boolean;
}

/** What a word may name, when it names somebody who acts: a person or place, an office, a body. */
export type AgentKind = 'name' | 'office' | 'body';

/** All that comparing two statements has to know about a language. Every test reads a folded word (comparable-form.ts). */
export interface ComparingLexicon {
  readonly numerals: NumeralLexicon;
  readonly dates: DateLexicon;
  readonly phrases: PhraseTable;
  /** Other forms of a word with its clitics taken off, the least first; offered only where the texts know the rest. */
  withoutClitics(form: string): readonly string[];
  /** The word without a conjunction written as part of it. */
  joinless(form: string): string;
  /** The word without its endings. */
  stem(form: string): string;
  /** What stays the same in the word's derivations; the stem itself where that would say too little. */
  root(stem: string): string;
  isFunction(form: string): boolean;
  /** "May" before a verb (قد تنتهي), which needs the word behind it to be known from "already" (قد انتهت). */
  isPossible(form: string, next: string): boolean;
  /** Says "will" by itself or by its prefix. */
  isFuture(form: string): boolean;
  /** Behind a negation, makes it "only" (لم يوفر سوى). */
  isExcept(form: string, next: string): boolean;
  /** A qualifier that speaks about what stands before it (كلها, وحده), not after. */
  looksBack(form: string): boolean;
  unit(form: string): UnitName | null;
  /** Behind a unit, part of it: مربع, square. */
  unitPower(form: string): string | null;
  agent(form: string, raw: string, first: boolean): AgentKind | null;
  /** Two roots of one key and other sign say the opposite (rose, fell). */
  polarity(root: string): { readonly key: string; readonly sign: 1 | -1 } | null;
  /** What a verb of saying adds to what is said: a doubt (زعم, claimed) or an expectation (توقع, expected). */
  cueStance(cue: string): 'doubt' | 'expectation' | null;
}

export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

const ONLY = { '#': 'before-number', N: 'with-number' } as const;

/**
 * Reads "kind key flag | phrase | phrase" lines; a flag is # (before a number) or N (in a statement with a number).
 * The longest phrase that begins with a word comes first.
 */
export function phraseTable(lines: string): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const line of lines.trim().split('\n')) {
    const [head = '', ...texts] = line.split(' | ');
    const [kind = '', key = '', flag = ''] = head.trim().split(' ');
    for (const text of texts) {
      const forms = normaliseForSearch(text).split(' ');
      const first = forms[0] ?? '';
      const only = flag === '#' || flag === 'N' ? ONLY[flag] : null;
      table.set(first, [...(table.get(first) ?? []), { kind: kindOf(kind), key, forms, only }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((left, right) => right.forms.length - left.forms.length);
  return table;
}

const KINDS = ['negation', 'qualifier', 'certainty', 'condition', 'source', 'unit', 'word', 'function'] as const;

function kindOf(name: string): Phrase['kind'] {
  const kind = KINDS.find((known) => known === name);
  if (kind === undefined) throw new Error(`"${name}" is no kind of phrase`);
  return kind;
}

/** Reads "key word word …" lines into a map from each folded word to its key. */
export function keyTable(lines: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [key = '', ...words] = line.trim().split(/\s+/u);
    for (const word of words) table.set(normaliseForSearch(word), key);
  }
  return table;
}

/** Reads "rose climbed / fell dropped" lines: what stands on the two sides of a stroke is opposite. */
export function polarityTable(
  lines: string,
  rootOf: (word: string) => string,
): ReadonlyMap<string, { key: string; sign: 1 | -1 }> {
  const table = new Map<string, { key: string; sign: 1 | -1 }>();
  for (const line of lines.trim().split('\n')) {
    line.split('/').forEach((side, index) => {
      for (const word of side.trim().split(' ')) {
        table.set(rootOf(normaliseForSearch(word)), { key: line, sign: index === 0 ? 1 : -1 });
      }
    });
  }
  return table;
}
