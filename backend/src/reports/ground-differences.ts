import { groundedFields, sentencesOf } from '@isnad/contracts';
import type { DifferenceField } from './difference-fields.js';
import type { Difference, FactCheck, Ground } from './fact-check.js';

const names = { summary: 'summaryGrounds', explanation: 'explanationGrounds' } as const satisfies Record<
  Ground['field'],
  DifferenceField
>;
/** From this share of common words on, a sentence is an earlier one mended; below it is another sentence. */
const LIKE_ENOUGH = 0.5;

interface Sentence {
  readonly start: number;
  readonly words: string;
  /** Empty where it rests on nothing. */
  readonly evidenceIds: readonly string[];
}

/**
 * Which sentences rest on other evidence than before, in the order of the later text. A sentence is known by its words wherever it
 * stands now, or by most of them where it was mended. What one rests on that is new or gone is no difference of its own: a reader is
 * told of its words.
 */
export function groundDifferences(before: FactCheck, after: FactCheck): Difference[] {
  return groundedFields.flatMap((field) =>
    pairs(sentencesIn(before, field), sentencesIn(after, field))
      .filter(([was, is]) => !sameEvidence(was, is))
      .map(([was, is]) => ({
        field: names[field],
        about: is.words,
        before: titlesOf(was, before),
        after: titlesOf(is, after),
      })),
  );
}

/** The places that were tied to evidence, and the sentences that were not. */
function sentencesIn(factCheck: FactCheck, field: Ground['field']): Sentence[] {
  const text = factCheck[field];
  const tied = factCheck.grounds.filter((ground) => ground.field === field);
  const free = sentencesOf(text)
    .filter(({ start, end }) => !tied.some((ground) => ground.start < end && start < ground.end))
    .map(({ start, end }) => ({ start, end, evidenceIds: [] }));
  return [...tied, ...free]
    .map(({ start, end, evidenceIds }) => ({ start, words: text.slice(start, end), evidenceIds }))
    .sort((a, b) => a.start - b.start);
}

/** Pairs sentences of the same words first, one repeated with one repeated in order, then each mended one with the likest left. */
function pairs(before: readonly Sentence[], after: readonly Sentence[]): (readonly [Sentence, Sentence])[] {
  const left = [...before];
  const pairOf = new Map<Sentence, Sentence>();
  const take = (is: Sentence, was: Sentence | undefined) => {
    if (!was) return;
    left.splice(left.indexOf(was), 1);
    pairOf.set(is, was);
  };
  for (const is of after)
    take(
      is,
      left.find(({ words }) => words === is.words),
    );
  for (const is of after) {
    if (pairOf.has(is)) continue;
    const [likest] = left
      .map((was) => ({ was, likeness: likeness(was.words, is.words) }))
      .filter(({ likeness }) => likeness >= LIKE_ENOUGH)
      .sort((a, b) => b.likeness - a.likeness);
    take(is, likest?.was);
  }
  return after.flatMap((is) => {
    const was = pairOf.get(is);
    return was ? [[was, is] as const] : [];
  });
}

/** The share of words that two sentences have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [new Set(a.split(/\s+/)), new Set(b.split(/\s+/))];
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

function sameEvidence(a: Sentence, b: Sentence): boolean {
  const [one, other] = [new Set(a.evidenceIds), new Set(b.evidenceIds)];
  return one.size === other.size && [...one].every((id) => other.has(id));
}

/** In the order in which the fact-check lists its evidence, as the page numbers it; null where there is none. */
function titlesOf({ evidenceIds }: Sentence, { evidence }: FactCheck): string | null {
  const titles = evidence.filter(({ id }) => evidenceIds.includes(id)).map(({ title }) => title);
  return titles.length > 0 ? titles.join(' · ') : null;
}
