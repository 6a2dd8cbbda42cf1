import { groundedFields } from '@isnad/contracts';
import type { DifferenceField } from './difference-fields.js';
import type { Difference, FactCheck, Ground } from './fact-check.js';

const names = { summary: 'summaryGrounds', explanation: 'explanationGrounds' } as const satisfies Record<
  Ground['field'],
  DifferenceField
>;

/** A sentence that rests on evidence, or did. */
interface Sentence {
  readonly words: string;
  /** Tells a sentence that a text repeats from its like. */
  readonly key: string;
  readonly evidenceIds: readonly string[];
}

/**
 * Which sentences rest on other evidence than before. A sentence is the same where its words are, wherever they stand now. One whose
 * words changed too is paired with another such that rests on the same, so that a mended letter is no news of evidence.
 */
export function groundDifferences(before: FactCheck, after: FactCheck): Difference[] {
  return groundedFields.flatMap((field) => {
    const [was, is] = [sentencesIn(before, field), sentencesIn(after, field)];
    const isKept = (sentence: Sentence) => occurs(before[field], sentence) && occurs(after[field], sentence);
    const kept = new Set([...is, ...was].filter(isKept).map(({ key }) => key));
    const gone = was.filter((sentence) => !isKept(sentence));
    const come = is.filter((sentence) => !isKept(sentence) && !takeOneLike(sentence, gone));
    const told = (then: Sentence | undefined, now: Sentence | undefined): Difference[] => {
      const about = (now ?? then)?.words ?? null;
      return sameEvidence(then, now)
        ? []
        : [{ field: names[field], about, before: titlesOf(then, before), after: titlesOf(now, after) }];
    };
    return [
      ...[...kept].flatMap((key) =>
        told(
          was.find((sentence) => sentence.key === key),
          is.find((sentence) => sentence.key === key),
        ),
      ),
      ...gone.flatMap((sentence) => told(sentence, undefined)),
      ...come.flatMap((sentence) => told(undefined, sentence)),
    ];
  });
}

function sentencesIn(factCheck: FactCheck, field: Ground['field']): Sentence[] {
  const text = factCheck[field];
  return factCheck.grounds
    .filter((ground) => ground.field === field)
    .map(({ start, end, evidenceIds }) => {
      const words = text.slice(start, end);
      const place = text.slice(0, start).split(words).length;
      return { words, key: `${place} ${words}`, evidenceIds };
    });
}

/** Whether a text has the words, as often as the sentence is counted in its own. */
function occurs(text: string, { words, key }: Sentence): boolean {
  return text.split(words).length > Number.parseInt(key, 10);
}

const sameEvidence = (a: Sentence | undefined, b: Sentence | undefined): boolean => {
  const [one, other] = [new Set(a?.evidenceIds), new Set(b?.evidenceIds)];
  return one.size === other.size && [...one].every((id) => other.has(id));
};

/** Takes from `sentences` the first that rests on the same evidence; false where none does. */
function takeOneLike(sentence: Sentence, sentences: Sentence[]): boolean {
  const place = sentences.findIndex((other) => sameEvidence(sentence, other));
  if (place >= 0) sentences.splice(place, 1);
  return place >= 0;
}

/** In the order in which the fact-check lists its evidence, as the page numbers it. */
function titlesOf(sentence: Sentence | undefined, { evidence }: FactCheck): string | null {
  if (!sentence) return null;
  return evidence
    .filter(({ id }) => sentence.evidenceIds.includes(id))
    .map(({ title }) => title)
    .join(' · ');
}
