import { diffArrays } from 'diff';

export interface WordRun {
  readonly type: 'same' | 'removed' | 'added' | 'left_out';
  readonly text: string;
}

type Words = readonly string[];
/** Unchanged words, then what was taken away after them and what was put in its place. */
interface Stretch {
  readonly same: Words;
  readonly removed: Words;
  readonly added: Words;
}

// Word by word for every script; the library's own word splitting takes Arabic apart letter by letter.
const WORDS = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const BLANK = /^\s+$/;
/** Beyond this many changed words a text is called rewritten: a patchwork of old and new would not be readable, nor cheap. */
const MOST_EDITS = 1_000;
/** Fewer unchanged words than this between two changes are told as part of one change. */
const LEAST_SAME = 3;
/** How much unchanged text, in words and the blanks between them, stays visible beside a change. */
const CONTEXT = 24;

/**
 * What changed from one text to the next, in order of reading; each changed passage is its old words, then its new ones. Unchanged
 * stretches far from any change are left out (`left_out`, with the omitted text). Texts that differ beyond measure come back as
 * one removal and one addition.
 */
export function changedWords(before: string, after: string): WordRun[] {
  const changes = diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? [], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return runsOf({ same: [], removed: [before], added: [after] });
  const stretches = passages(changes);
  return stretches.flatMap((stretch, index) => [
    ...shortened(stretch.same, {
      afterChange: index > 0,
      beforeChange: stretch.removed.length + stretch.added.length > 0,
    }),
    ...runsOf({ ...stretch, same: [] }),
  ]);
}

/** Each stretch is unchanged words followed by one changed passage; neighbouring changes with little between them become one. */
function passages(changes: readonly { value: Words; added?: boolean; removed?: boolean }[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of changes) {
    const last = stretches.at(-1);
    const isChange = Boolean(added || removed);
    if (last === undefined) {
      stretches.push({ same: isChange ? [] : value, removed: removed ? value : [], added: added ? value : [] });
    } else if (removed) {
      stretches[stretches.length - 1] = { ...last, removed: [...last.removed, ...value] };
    } else if (added) {
      stretches[stretches.length - 1] = { ...last, added: [...last.added, ...value] };
    } else {
      stretches.push({ same: value, removed: [], added: [] });
    }
  }
  return stretches.reduce<Stretch[]>(joinPassages, []);
}

function joinPassages(joined: Stretch[], next: Stretch): Stretch[] {
  const last = joined.at(-1);
  const words = next.same.filter((word) => !BLANK.test(word)).length;
  const isChange = next.removed.length + next.added.length > 0;
  if (last === undefined || !isChange || words >= LEAST_SAME) return [...joined, next];
  const merged: Stretch = {
    same: last.same,
    removed: [...last.removed, ...next.same, ...next.removed],
    added: [...last.added, ...next.same, ...next.added],
  };
  return [...joined.slice(0, -1), merged];
}

function shortened(words: Words, near: { afterChange: boolean; beforeChange: boolean }): WordRun[] {
  const head = near.afterChange ? CONTEXT : 0;
  const tail = near.beforeChange ? CONTEXT : 0;
  // Leaving out a handful of words would save nothing and cost the reader the thread.
  if (words.length <= head + tail + CONTEXT) return runsOf({ same: words, removed: [], added: [] });
  const end = words.length - tail;
  return [
    ...runsOf({ same: words.slice(0, head), removed: [], added: [] }),
    { type: 'left_out', text: words.slice(head, end).join('') },
    ...runsOf({ same: words.slice(end), removed: [], added: [] }),
  ];
}

function runsOf(stretch: Stretch): WordRun[] {
  return (['same', 'removed', 'added'] as const).flatMap((type): WordRun[] =>
    stretch[type].length === 0 ? [] : [{ type, text: stretch[type].join('') }],
  );
}
