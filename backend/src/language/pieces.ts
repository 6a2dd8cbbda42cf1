import type { AttributionRule } from './attribution-rules.js';
import type { Span } from './span.js';
import type { SpeakerReference } from './speaker-reference.js';

/** A cue's place in the text, without the clitic that joins it to the clause before. */
export type PieceCue = Span;

/** A statement before its speaker is known by name. */
export type Piece =
  | (Span & {
      readonly kind: 'quote';
      readonly speaker: SpeakerReference;
      readonly cue: PieceCue | null;
      readonly rule: AttributionRule | null;
      /** Null for words that stand without marks, in a transcript. */
      readonly closed: boolean | null;
    })
  | (Span & {
      readonly kind: 'reported';
      readonly speaker: SpeakerReference;
      readonly cue: PieceCue | null;
      readonly rule: AttributionRule;
    })
  | (Span & { readonly kind: 'narration' | 'boilerplate' });
