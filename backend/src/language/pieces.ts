import type { Item } from './language-pack.js';
import type { SpeakerReference } from './speaker-reference.js';

/** A cue's place in the text, without the clitic that joins it to the clause before. */
export interface PieceCue {
  readonly start: number;
  readonly end: number;
}

/** A statement before its speaker is known by name. */
export type Piece =
  | {
      readonly kind: 'quote';
      readonly start: number;
      readonly end: number;
      readonly speaker: SpeakerReference;
      readonly cue: PieceCue | null;
      /** Null for words that stand without marks, in a transcript. */
      readonly closed: boolean | null;
    }
  | {
      readonly kind: 'reported';
      readonly start: number;
      readonly end: number;
      readonly speaker: SpeakerReference;
      readonly cue: PieceCue | null;
    }
  | { readonly kind: 'narration' | 'boilerplate'; readonly start: number; readonly end: number };

export function isMark(item: Item | undefined, form: string): boolean {
  return item?.kind === 'mark' && item.form === form;
}

export function isTerminalMark(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[.!?؟…۔]$/u.test(item.form);
}

/** A comma or semicolon of either script. */
export function isPause(item: Item | undefined): boolean {
  return item?.kind === 'mark' && /^[,،;؛]$/u.test(item.form);
}
