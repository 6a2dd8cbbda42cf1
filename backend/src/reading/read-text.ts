import type { Localised, TextEncoding, TextFormat } from '@isnad/contracts';

/** Where a stretch of a text (UTF-16, end exclusive) stands in a recording. */
export interface TimedSpan {
  readonly start: number;
  readonly end: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** What a file says about itself. `publishedAt` is an instant in ISO 8601. */
export interface FoundDescription {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

/** What was left out or undone in reading, so that nobody wonders where it went. */
export interface ReadingNote {
  readonly code: string;
  readonly text: Localised;
}

/** A file as a text. */
export interface ReadText {
  /** Without a leading U+FEFF; every span is UTF-16 offsets into it. */
  readonly text: string;
  readonly format: TextFormat;
  /** Null where the format is not made of characters. */
  readonly encoding: TextEncoding | null;
  readonly found: FoundDescription;
  readonly notes: readonly ReadingNote[];
  /** In the text's order and apart from each other; empty where the file has no times. */
  readonly times: readonly TimedSpan[];
  /** Whether the file itself names who speaks, so that each turn begins with `Name: `. */
  readonly labelled: boolean;
}

export const NOTHING_FOUND: FoundDescription = { title: null, outlet: null, url: null, publishedAt: null };

/** Told how much of the work is done, 0 to 1. */
export type Progress = (share: number) => void;
