import { type GroundedField, groundedFields, sentencesOf, type VerdictGround } from '@isnad/contracts';
import { z } from 'zod';

/** That a sentence, as it stood when somebody tied it, rests on evidence. */
export const Tie = z.object({
  field: z.enum(groundedFields),
  start: z.int(),
  exact: z.string(),
  evidenceIds: z.array(z.string()),
});
export type Tie = z.infer<typeof Tie>;

/** A sentence of the text as it stands now, and what it rests on. */
export interface TiedSentence {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly evidenceIds: readonly string[];
}

/** A tie holds while the sentence keeps this share of its words. */
const likeEnough = 0.5;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The share of words that two sentences have in common: 1 for the same words, 0 for none. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/**
 * The sentences of a text with the ties that hold for them, however the text was changed since: a sentence left as it was keeps
 * its tie wherever it stands, the nearest one first where it stands twice; a changed one keeps it while half its words are the same.
 */
export function tiedSentences(field: GroundedField, text: string, ties: readonly Tie[]): TiedSentence[] {
  const free = new Set(ties.filter((tie) => tie.field === field));
  const sentences = sentencesOf(text).map((span) => ({ ...span, exact: text.slice(span.start, span.end) }));
  const unchanged = new Map<number, readonly string[]>();
  for (const tie of free) {
    const nearest = sentences
      .map(({ exact, start }, index) => ({ index, exact, distance: Math.abs(tie.start - start) }))
      .filter(({ index, exact }) => exact === tie.exact && !unchanged.has(index))
      .sort((a, b) => a.distance - b.distance)[0];
    if (!nearest) continue;
    unchanged.set(nearest.index, tie.evidenceIds);
    free.delete(tie);
  }
  return sentences.map((sentence, index) => {
    const kept = unchanged.get(index);
    if (kept || free.size === 0) return { ...sentence, evidenceIds: kept ?? [] };
    const words = wordsOf(sentence.exact);
    const likest = [...free]
      .map((tie) => ({ tie, share: likeness(words, wordsOf(tie.exact)) }))
      .sort((a, b) => b.share - a.share)[0];
    if (!likest || likest.share < likeEnough) return { ...sentence, evidenceIds: [] };
    free.delete(likest.tie);
    return { ...sentence, evidenceIds: likest.tie.evidenceIds };
  });
}

const tieOf =
  (field: GroundedField) =>
  ({ start, exact, evidenceIds }: TiedSentence): Tie => ({ field, start, exact, evidenceIds: [...evidenceIds] });

/** The ties after one sentence was tied to an item, or untied from it. Those of the other text stay. */
export function toggledTie(
  ties: readonly Tie[],
  field: GroundedField,
  sentences: readonly TiedSentence[],
  index: number,
  evidenceId: string,
): Tie[] {
  const toggled = sentences.map((sentence, at) => {
    if (at !== index) return sentence;
    const { evidenceIds } = sentence;
    const tied = evidenceIds.includes(evidenceId);
    return {
      ...sentence,
      evidenceIds: tied ? evidenceIds.filter((id) => id !== evidenceId) : [...evidenceIds, evidenceId],
    };
  });
  return [
    ...ties.filter((tie) => tie.field !== field),
    ...toggled.filter(({ evidenceIds }) => evidenceIds.length > 0).map(tieOf(field)),
  ];
}

/** What the sentences rest on, as a verdict is sent: places count in the texts without white space around them, as they are kept. */
export function groundsOf(texts: Readonly<Record<GroundedField, string>>, ties: readonly Tie[]): VerdictGround[] {
  return groundedFields.flatMap((field) =>
    tiedSentences(field, texts[field].trim(), ties)
      .filter(({ evidenceIds }) => evidenceIds.length > 0)
      .map(({ start, end, exact, evidenceIds }) => ({ field, start, end, exact, evidenceIds: [...evidenceIds] })),
  );
}

/** The ties that a stored verdict begins with. */
export const tiesOf = (grounds: readonly VerdictGround[]): Tie[] =>
  grounds.map(({ field, start, exact, evidenceIds }) => ({ field, start, exact, evidenceIds }));
