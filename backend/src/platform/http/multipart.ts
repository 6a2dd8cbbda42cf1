import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { ProblemCode } from '@isnad/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { parse } from './parse.js';
import { ProblemError, problem } from './problem-error.js';

/** A file as it was sent. `name` and `mediaType` are the sender's words, to be shown and never to be trusted. */
export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

export interface Upload<Fields> {
  readonly fields: Fields;
  readonly file: UploadedFile | null;
}

export interface MultipartLimits {
  readonly maxFileBytes: number;
  /** The refusal of a larger file; `request.too-large` unless a feature has its own. */
  readonly tooLarge?: ProblemCode;
}

/** The one field that holds a file. */
const FILE_FIELD = 'file';
/** What the fields and the framing may add to a file before the announced length alone says that it is too large. */
const FRAMING_BYTES = 1024 * 1024;
const MEBIBYTE = 1024 * 1024;

/**
 * Reads a `multipart/form-data` request: its fields parsed by `schema`, and the file of the field `file`, if there is one. A field
 * left empty counts as not sent, as forms send what nobody filled in; one sent twice reaches the schema as an array.
 *
 * Refuses with 413 as soon as the announced or the received length passes the limit, without waiting for the rest; with 400 what
 * is not well-formed; with 422 what the schema refuses.
 */
export async function readMultipart<Schema extends z.ZodType>(
  request: FastifyRequest,
  schema: Schema,
  { maxFileBytes, tooLarge = 'request.too-large' }: MultipartLimits,
): Promise<Upload<z.infer<Schema>>> {
  const refusal = fileTooLarge(tooLarge, maxFileBytes);
  if (Number(request.headers['content-length'] ?? 0) > maxFileBytes + FRAMING_BYTES) {
    // What still arrives is thrown away: a browser that is still sending would not see an answer on a stopped connection.
    request.raw.resume();
    throw refusal;
  }
  const { values, file } = await readParts(request, maxFileBytes, refusal);
  return { fields: parse(schema, Object.fromEntries(values)), file };
}

async function readParts(
  request: FastifyRequest,
  maxFileBytes: number,
  refusal: ProblemError,
): Promise<{ values: ReadonlyMap<string, unknown>; file: UploadedFile | null }> {
  const values = new Map<string, unknown>();
  let file: UploadedFile | null = null;
  try {
    for await (const part of request.parts({ limits: { fileSize: maxFileBytes } })) {
      if (part.type === 'field') addField(values, part);
      else file = (await readFile(part, refusal)) ?? file;
    }
  } catch (error) {
    throw error instanceof ProblemError
      ? error
      : problem(isOverLimit(error) ? 'request.too-large' : 'request.malformed', { cause: error });
  }
  return { values, file };
}

/** Of the parser's own refusals: too many parts, fields or files. Every other says that the body is not well-formed. */
function isOverLimit(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 413;
}

function fileTooLarge(code: ProblemCode, maxFileBytes: number): ProblemError {
  const size = maxFileBytes / MEBIBYTE;
  return problem(code, {
    detail: { ar: `الحد الأقصى للملف ${size} ميبيبايت.`, en: `A file may have at most ${size} MiB.` },
    fields: [{ path: FILE_FIELD, rule: 'file-too-large' }],
  });
}

function addField(values: Map<string, unknown>, part: MultipartValue): void {
  const { fieldname, value } = part;
  if (part.valueTruncated || part.fieldnameTruncated) throw problem('request.too-large');
  if (value === '') return;
  const before = values.get(fieldname);
  if (before === undefined) values.set(fieldname, value);
  else values.set(fieldname, Array.isArray(before) ? [...before, value] : [before, value]);
}

/** Answers null for the empty part that a browser sends for a file nobody chose, and for a file in another field. */
async function readFile(part: MultipartFile, refusal: ProblemError): Promise<UploadedFile | null> {
  const bytes = await readStream(part.file, refusal);
  // The parser leaves the name undefined where it was sent empty, whatever its types say.
  const name = part.filename ?? '';
  if (part.fieldname !== FILE_FIELD || (name === '' && bytes.length === 0)) return null;
  return { name, mediaType: part.mimetype, bytes };
}

function readStream(stream: MultipartFile['file'], refusal: ProblemError): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const refuse = () => {
      chunks.length = 0;
      reject(refusal);
    };
    // A small file has passed its limit before anybody could listen for that.
    if (stream.truncated) refuse();
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', refuse);
    stream.on('end', () => (stream.truncated ? refuse() : resolve(Buffer.concat(chunks))));
    stream.on('error', reject);
  });
}

/** The same call as JSON or as a form: reads whichever the request says it is. JSON brings no file. */
export async function readFormOrJson<Schema extends z.ZodType>(
  request: FastifyRequest,
  schema: Schema,
  limits: MultipartLimits,
): Promise<Upload<z.infer<Schema>>> {
  if (request.isMultipart()) return readMultipart(request, schema, limits);
  return { fields: parse(schema, request.body), file: null };
}
