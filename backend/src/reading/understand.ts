import { extract } from '../language/extract.js';
import type { ExtractedSegment } from '../language/segment.js';
import { acceptText } from './decode-text.js';
import { readFile } from './read-file.js';
import { NOTHING_FOUND, type Progress, type ReadText } from './read-text.js';
import { timesOf } from './times.js';

/** What came: words that were pasted, or a file. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array;
      readonly fileName: string | null;
      /** The encoding under which a server sent it. */
      readonly charset?: string;
    };

/** A statement, with its place in the recording where the text came from subtitles. */
export interface TimedSegment extends ExtractedSegment {
  readonly time: { readonly startMs: number; readonly endMs: number } | null;
}

/** A text and what was understood of it; its times and speakers' labels are in the statements. */
export interface Understood extends Omit<ReadText, 'times' | 'labelled'> {
  /** Whose rules read it: those asked for, or those of the language recognised. */
  readonly language: 'ar' | 'en';
  readonly segments: readonly TimedSegment[];
}

export interface UnderstandingSteps {
  readonly reading: Progress;
  /** The text is read; what it is, before its statements are known. */
  readonly read: (text: Pick<ReadText, 'format' | 'encoding'>) => void;
  readonly extracting: Progress;
}

const nobody = () => undefined;

/**
 * Reads what came and finds its statements: everything that is done with a text before a person looks at it. Works only on what it
 * is given: no network, no file system. Throws a `ReadingRefusal` for what cannot be read.
 */
export async function understand(
  source: Source,
  language: 'ar' | 'en' | undefined,
  { reading = nobody, read: told = nobody, extracting = nobody }: Partial<UnderstandingSteps> = {},
): Promise<Understood> {
  const read =
    source.kind === 'text'
      ? readPasted(source.text)
      : await readFile(source.bytes, source.fileName, reading, source.charset);
  told(read);
  const { times, labelled, ...text } = read;
  const extracted = extract(text.text, { language, labelled, onProgress: extracting });
  const timeOf = timesOf(times);
  const segments = extracted.segments.map((segment) => ({ ...segment, time: timeOf(segment.start, segment.end) }));
  return { ...text, language: extracted.language, segments };
}

function readPasted(sent: string): ReadText {
  const { text, encoding } = acceptText(sent);
  return { text, format: 'plain', encoding, found: NOTHING_FOUND, notes: [], times: [], labelled: false };
}
