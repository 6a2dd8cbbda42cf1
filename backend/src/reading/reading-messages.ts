import type { Localised } from '@isnad/contracts';
import type { ReadText } from './read-text.js';
import type { ReadingProblemCode } from './reading-refusal.js';
import type { Source, Understood } from './understand.js';

/** What a worker is asked: one at a time. */
export interface ReadingJob {
  readonly source: Source;
  readonly language: 'ar' | 'en' | undefined;
  /** Whether what was understood is wanted packed, to be kept, or as it is, to be used. */
  readonly packed: boolean;
}

/** How a job ends well. `packed` are the bytes of `pack`. */
export type ReadingResult =
  | { readonly type: 'understood'; readonly understood: Understood }
  | { readonly type: 'packed'; readonly packed: Uint8Array; readonly language: 'ar' | 'en' };

/** What a worker says: on the way, and once at the job's end. */
export type ReadingMessage =
  | { readonly type: 'reading' | 'extracting'; readonly share: number }
  | { readonly type: 'read'; readonly read: Pick<ReadText, 'format' | 'encoding'> }
  | ReadingResult
  | { readonly type: 'refused'; readonly code: ReadingProblemCode; readonly detail: Localised }
  | { readonly type: 'failed'; readonly error: Error };
