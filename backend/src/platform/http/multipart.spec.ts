import type { AddressInfo } from 'node:net';
import multipart from '@fastify/multipart';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readMultipart, type Upload } from './multipart.js';
import { ProblemError } from './problem-error.js';
import { ValidationError } from './validation-error.js';

const Fields = z.object({ title: z.string(), url: z.string().optional() });
const MAX = 1000;

describe('readMultipart', () => {
  let server: FastifyInstance;
  let outcome: Upload<z.infer<typeof Fields>> | unknown;

  beforeAll(async () => {
    server = fastify();
    await server.register(multipart, { limits: { files: 1, fields: 3, fieldSize: 100 } });
    server.post('/', async (request) => {
      try {
        outcome = await readMultipart(request, Fields, { maxFileBytes: MAX, tooLarge: 'document.too-large' });
      } catch (error) {
        outcome = error;
      }
      return 'done';
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  const send = async (body: FormData | string, headers: Record<string, string> = {}): Promise<unknown> => {
    const { port } = server.server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers });
    expect(await response.text()).toBe('done');
    return outcome;
  };
  const form = (fields: readonly (readonly [string, string])[], file?: File, fileField = 'file'): FormData => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    if (file) data.append(fileField, file);
    return data;
  };
  const refused = (error: unknown) => (error instanceof ProblemError ? error.code : error);

  it('hands back fields and the file with its Arabic name, byte for byte', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xd9, 0x86, 0x0d, 0x0a]);
    const upload = await send(form([['title', 'خطاب']], new File([bytes], 'خطاب.txt', { type: 'text/plain' })));
    expect(upload).toEqual({
      fields: { title: 'خطاب' },
      file: { name: 'خطاب.txt', mediaType: 'text/plain', bytes: Buffer.from(bytes) },
    });
  });

  it('reads a file that stands before its fields', async () => {
    const data = new FormData();
    data.append('file', new File(['نص'], 'a.txt'));
    data.append('title', 'خطاب');
    expect(await send(data)).toMatchObject({ fields: { title: 'خطاب' }, file: { name: 'a.txt' } });
  });

  it.each([
    ['no file at all', form([['title', 'خطاب']])],
    ['the empty part of a file nobody chose', form([['title', 'خطاب']], new File([], ''))],
    ['a file in another field', form([['title', 'خطاب']], new File(['x'], 'x.txt'), 'attachment')],
  ])('answers no file for %s', async (_case, body) => {
    expect(await send(body)).toMatchObject({ file: null });
  });

  it('takes an empty field as not sent', async () => {
    const upload = await send(
      form([
        ['title', 'خطاب'],
        ['url', ''],
      ]),
    );
    expect(upload).toMatchObject({ fields: { title: 'خطاب' } });
  });

  it.each([
    ['a missing field', form([]), ValidationError],
    [
      'a field sent twice',
      form([
        ['title', 'أ'],
        ['title', 'ب'],
      ]),
      ValidationError,
    ],
  ])('leaves %s to the schema', async (_case, body, kind) => {
    expect(await send(body)).toBeInstanceOf(kind);
  });

  it.each([
    ['a file of exactly the limit', MAX, undefined],
    ['a file of one byte more', MAX + 1, 'document.too-large'],
    ['a file far beyond the announced length', 3 * 1024 * 1024, 'document.too-large'],
  ])('decides about %s', async (_case, size, code) => {
    const result = await send(form([['title', 'خطاب']], new File([new Uint8Array(size)], 'a.bin')));
    if (code) expect(refused(result)).toBe(code);
    else expect(result).toMatchObject({ file: { bytes: { length: size } } });
  });

  it('refuses a field beyond its limit', async () => {
    expect(refused(await send(form([['title', 'س'.repeat(200)]])))).toBe('request.too-large');
  });

  it('refuses too many fields', async () => {
    const fields = ['a', 'b', 'c', 'd', 'e'].map((name) => [name, 'x'] as const);
    expect(refused(await send(form(fields)))).toBe('request.too-large');
  });

  it.each([
    [
      'a body that ends early',
      '--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nxx',
      'multipart/form-data; boundary=b',
    ],
    ['a type without its boundary', 'x', 'multipart/form-data'],
    [
      'a JSON field that is not JSON',
      '--b\r\nContent-Disposition: form-data; name="title"\r\nContent-Type: application/json\r\n\r\n{\r\n--b--\r\n',
      'multipart/form-data; boundary=b',
    ],
  ])('refuses %s as malformed', async (_case, body, type) => {
    expect(refused(await send(body, { 'content-type': type }))).toBe('request.malformed');
  });
});
