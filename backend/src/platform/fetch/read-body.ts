import type { IncomingMessage } from 'node:http';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { fetchProblems } from './fetch-problems.js';

type Decoder = Readable & Writable;

/** What undoes a content coding; undefined for one that was not asked for and is not known. */
function decoderOf(coding: string): Decoder | null | undefined {
  switch (coding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

/**
 * The body of an answer without its content coding, at most `maxBytes` of it: an announced length beyond that is refused at once, any
 * other as soon as it is passed, so that a small answer cannot unpack into a large one. Several codings at once are refused: nobody
 * serves pages so, and each would multiply what the one before it let through.
 */
export async function readBody(answer: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw fetchProblems.tooLarge(maxBytes);
  const coding = answer.headers['content-encoding'] ?? '';
  const decoder = decoderOf(coding);
  if (decoder === undefined) throw fetchProblems.unsupported(coding);
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = new Writable({
    write(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > maxBytes) return done(fetchProblems.tooLarge(maxBytes));
      chunks.push(chunk);
      done();
    },
  });
  await (decoder ? pipeline(answer, decoder, collect, { signal }) : pipeline(answer, collect, { signal }));
  return Buffer.concat(chunks);
}
