import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import { segmentKinds, textEncodings, textFormats } from '@isnad/contracts';
import { z } from 'zod';
import type { TimedSegment, Understood } from './understand.js';

const unzip = promisify(gunzip);

/** Of the most that a text of the longest kind comes to; what is larger was not packed here. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Statements of one line: few enough to be read between two answers. */
const BATCH = 500;
/** Speed matters more than the last tenth: it is kept for a day at most. */
const LEVEL = 1;

const Words = z.object({ ar: z.string(), en: z.string() });
const Reason = z.object({ code: z.string(), text: Words });

/** `loose`, since what the extractor may add to a statement belongs to it all the same. */
const Segment = z.looseObject({
  start: z.int(),
  end: z.int(),
  kind: z.enum(segmentKinds),
  speaker: z.looseObject({ name: z.string() }).nullable(),
  cue: z.object({ text: z.string(), start: z.int(), end: z.int() }).nullable(),
  time: z.object({ startMs: z.int(), endMs: z.int() }).nullable(),
  checkWorthiness: z.object({ score: z.number(), reasons: z.array(z.int()) }),
});

/** The first line; every further one is a batch of statements, so that nobody waits while all of them are read. */
const Head = z.object({
  text: z.string(),
  format: z.enum(textFormats),
  encoding: z.enum(textEncodings).nullable(),
  found: z.object({
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: z.string().nullable(),
  }),
  notes: z.array(z.object({ code: z.string(), text: Words })),
  language: z.enum(['ar', 'en']),
  /** Every reason once; the statements name theirs by number. */
  reasons: z.array(Reason),
});
const Batch = z.array(Segment);

/** What was understood of a text, as bytes to be kept until somebody wants it. */
export function pack({ segments, ...understood }: Understood): Uint8Array {
  const numbers = new Map<string, number>();
  const reasons: z.infer<typeof Reason>[] = [];
  const numberOf = (reason: z.infer<typeof Reason>): number => {
    const key = `${reason.code}\n${reason.text.ar}\n${reason.text.en}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, reasons.length);
    return reasons.push(reason) - 1;
  };
  const packed = segments.map(({ exact: _inText, checkWorthiness, ...segment }) => ({
    ...segment,
    checkWorthiness: { score: checkWorthiness.score, reasons: checkWorthiness.reasons.map(numberOf) },
  }));
  const lines = [JSON.stringify({ ...understood, reasons })];
  for (let at = 0; at < packed.length; at += BATCH) lines.push(JSON.stringify(packed.slice(at, at + BATCH)));
  return gzipSync(lines.join('\n'), { level: LEVEL });
}

/** The other way, with room for others between the batches; fails on what is no packed text of this version of Isnad. */
export async function unpack(bytes: Uint8Array): Promise<Understood> {
  const unzipped = await unzip(bytes, { maxOutputLength: MOST_BYTES });
  const [head = '', ...batches] = unzipped.toString('utf8').split('\n');
  const { reasons, ...understood } = Head.parse(JSON.parse(head));
  const segments: TimedSegment[] = [];
  for (const batch of batches) {
    await setImmediate();
    for (const { checkWorthiness, ...segment } of Batch.parse(JSON.parse(batch))) {
      segments.push({
        ...segment,
        exact: understood.text.slice(segment.start, segment.end),
        checkWorthiness: {
          score: checkWorthiness.score,
          reasons: checkWorthiness.reasons.flatMap((number) => reasons[number] ?? []),
        },
      });
    }
  }
  return { ...understood, segments };
}
