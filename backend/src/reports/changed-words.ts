import { diffArrays } from 'diff';

export interface WordRun {
  readonly type: 'same' | 'removed' | 'added' | 'left_out';
  readonly text: string;
}

// Word by word for every script; the library's own word splitting takes Arabic apart letter by letter.
const WORDS = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
/** Beyond this many changed words a text is called rewritten: a patchwork of old and new would not be readable, nor cheap. */
const MOST_EDITS = 1_000;
/** How much unchanged text, in words and the blanks between them, stays visible beside a change. */
const CONTEXT = 24;

/**
 * What changed from one text to the next, in order of reading. Unchanged stretches far from any change are left out
 * (`left_out`, with the omitted text). Texts that differ beyond measure come back as one removal and one addition.
 */
export function changedWords(before: string, after: string): WordRun[] {
  const changes = diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? [], { maxEditLength: MOST_EDITS });
  if (changes === undefined) {
    return [
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ];
  }
  return changes.flatMap((change, index): WordRun[] => {
    if (change.removed) return [{ type: 'removed', text: change.value.join('') }];
    if (change.added) return [{ type: 'added', text: change.value.join('') }];
    return shortened(change.value, { afterChange: index > 0, beforeChange: index < changes.length - 1 });
  });
}

function shortened(words: readonly string[], near: { afterChange: boolean; beforeChange: boolean }): WordRun[] {
  const head = near.afterChange ? CONTEXT : 0;
  const tail = near.beforeChange ? CONTEXT : 0;
  // Leaving out a handful of words would save nothing and cost the reader the thread.
  if (words.length <= head + tail + CONTEXT) return [{ type: 'same', text: words.join('') }];
  const end = words.length - tail;
  const runs: WordRun[] = [
    { type: 'same', text: words.slice(0, head).join('') },
    { type: 'left_out', text: words.slice(head, end).join('') },
    { type: 'same', text: words.slice(end).join('') },
  ];
  return runs.filter(({ text }) => text !== '');
}
