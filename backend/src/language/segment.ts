/** What a statement of a text is: somebody's words, somebody's words retold, the outlet's own, or the site's furniture. */
export type SegmentKind = 'quote' | 'reported' | 'narration' | 'boilerplate';

/** How a segment's speaker was found: named there, by an office, by a pronoun or verb form, or by what came before. */
type SpeakerSource = 'name' | 'title' | 'pronoun' | 'context';

/** A reason for a score: a stable code, and words for the reader. */
export interface ReasonOf {
  code: string;
  text: { ar: string; en: string };
}

export interface CheckWorthiness {
  /** 0 (nothing to check) to 1. */
  score: number;
  /** Strongest first, for and against alike. */
  reasons: ReasonOf[];
}

/** One statement of a text. Offsets are UTF-16, end exclusive, in the text as given. */
export interface ExtractedSegment {
  start: number;
  end: number;
  exact: string;
  kind: SegmentKind;
  /** `name` is the fullest form that the text gives; `start` and `end` stand where this segment names the speaker itself. */
  speaker: { name: string; start?: number; end?: number; resolvedFrom?: SpeakerSource } | null;
  cue: { text: string; start: number; end: number } | null;
  /** Why these words are given to this speaker; null for what nobody is said to have said. */
  attribution?: ReasonOf | null;
  checkWorthiness: CheckWorthiness;
  /** False when a quote's closing mark is missing. */
  quoteClosed?: boolean;
}
