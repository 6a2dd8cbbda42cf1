import { readStatements } from '../../language/check-worthiness/statement-features.js';
import type { StatementLexicon } from '../../language/check-worthiness/statement-lexicon.js';
import { Vocabulary } from '../../language/check-worthiness/vocabulary.js';
import { tokenise } from '../../language/tokens.js';
import type { DebateLine } from './debate-lines.js';
import type { Example } from './feature-space.js';

/** The lines of each debate, in their order. */
export function byDebate<T extends { readonly debate: string }>(lines: readonly T[]): T[][] {
  const debates = new Map<string, T[]>();
  for (const line of lines) {
    const known = debates.get(line.debate);
    if (known) known.push(line);
    else debates.set(line.debate, [line]);
  }
  return [...debates.values()];
}

/** Reads the lines of one debate as the product reads the statements of a text. */
export function readDebate(debate: readonly DebateLine[], lexicon: StatementLexicon) {
  const vocabulary = new Vocabulary(lexicon);
  const statements = debate.map(({ text, speaker }) => ({ tokens: tokenise(text), speaker }));
  return { features: readStatements(statements, vocabulary), vocabulary };
}

/** The lines of debates with what the model sees of them, debate by debate. */
export function examplesOf(lines: readonly DebateLine[], lexicon: StatementLexicon): Example[] {
  return byDebate(lines).flatMap((debate) => {
    const { features, vocabulary } = readDebate(debate, lexicon);
    return features.map(({ measures, concepts, units }, index): Example => {
      const line = debate[index];
      if (!line) throw new Error('Every statement is of a line.');
      return { line, measures, concepts, units: units.map((unit) => vocabulary.units[unit] ?? '') };
    });
  });
}

/** The units of a line in the order of its words, repeated where they come again. */
export function unitSequence({ text }: DebateLine, lexicon: StatementLexicon): string[] {
  const vocabulary = new Vocabulary(lexicon);
  return tokenise(text)
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ form }) => vocabulary.read(form).units.map((unit) => vocabulary.units[unit] ?? ''));
}
