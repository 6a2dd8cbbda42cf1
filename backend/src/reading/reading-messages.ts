import type { Localised } from '@isnad/contracts';
import type { ReadText } from './read-text.js';
import type { ReadingProblemCode } from './reading-refusal.js';
import type { Source } from './understand.js';

/** What a worker is asked: one at a time. */
export interface ReadingJob {
  readonly source: Source;
  readonly language: 'ar' | 'en' | undefined;
}

/** How a job ends well: with the bytes of `pack`, since a long text's statements as objects would stop the event loop for seconds. */
export interface ReadingResult {
  readonly type: 'packed';
  readonly packed: Uint8Array;
}

/** What a worker says: on the way, and once at the job's end. */
export type ReadingMessage =
  | { readonly type: 'reading' | 'extracting'; readonly share: number }
  | { readonly type: 'read'; readonly read: Pick<ReadText, 'format' | 'encoding'> }
  | ReadingResult
  | { readonly type: 'refused'; readonly code: ReadingProblemCode; readonly detail: Localised }
  | { readonly type: 'failed'; readonly error: Error };
