import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressRule } from './address-rules.js';
import { GuardedFetch, type Resolve } from './guarded-fetch.js';

const LIMITS = { maxBytes: 64 * 1024, timeLimitMs: 20_000, mediaTypes: new Set(['text/html', 'text/plain']) };
const PAGE = '<title>بيان الوزارة</title>';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;
const html: Handle = (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
const to =
  (location: string): Handle =>
  (_request, response) =>
    response.writeHead(302, { location }).end();

/** What each address of the little web answers. */
const pages: Record<string, Handle> = {
  '/page': html,
  '/asked': (request, response) => {
    seen = request;
    html(request, response);
  },
  '/packed': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(50 * 1024 * 1024))),
  '/twice-packed': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }).end(),
  '/not-packed': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(PAGE),
  '/announced': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': LIMITS.maxBytes + 1 }).end(),
  '/endless': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const more = () => {
      while (!response.destroyed && response.write('م'.repeat(1024)));
    };
    response.on('drain', more);
    more();
  },
  '/silent': () => undefined,
  '/drop-by-drop': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const drops = setInterval(() => response.write('م'), 5);
    response.once('close', () => clearInterval(drops));
  },
  '/silent-until-cancelled': (request) => {
    request.socket.once('close', () => cancelled());
    reached();
  },
  '/empty': (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(),
  '/cut-off': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 });
    response.write(PAGE, () => response.destroy());
  },
  '/missing': (_request, response) => response.writeHead(404).end(),
  '/program': (_request, response) => response.writeHead(200, { 'content-type': 'application/x-sh' }).end('rm'),
  '/moved': to('/page'),
  '/moved-elsewhere': to('http://inside.example/page'),
  '/moved-to-mapped': to('http://[::ffff:127.0.0.1]/page'),
  '/moved-to-number': to('http://2130706434/page'),
  '/moved-to-octal': to('http://0177.0.0.2/page'),
  '/moved-to-hex': to('http://0x7f.0.0.2/page'),
  '/moved-to-short': to('http://127.2/page'),
  '/moved-to-loopback': to('http://[::1]/page'),
  '/moved-to-trap': to('http://both.example/page'),
  '/moved-to-metadata': to('http://169.254.169.254/latest/meta-data/'),
  '/moved-to-file': to('file:///etc/passwd'),
  '/moved-with-password': to('http://user:secret@public.example/page'),
  '/round': to('/round'),
};
let seen: IncomingMessage | undefined;
let reached: () => void = () => undefined;
let cancelled: () => void = () => undefined;

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((request, response) => (pages[request.url ?? ''] ?? pages['/missing'])?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Names of the little web. Where it lies, 127.0.0.1, stands for the open internet; 127.0.0.2 for the inside. */
const names: Record<string, string[]> = {
  'public.example': ['127.0.0.1'],
  'inside.example': ['10.0.0.5'],
  'both.example': ['127.0.0.1', '10.0.0.5'],
  'nobody.example': [],
};
const resolve: Resolve = async (host) => {
  const addresses = names[host];
  if (!addresses)
    throw Object.assign(new Error(host), { code: host.startsWith('offline') ? 'EAI_AGAIN' : 'ENOTFOUND' });
  return addresses.map((address) => ({ address, family: 4 }));
};
const publicOnly = (address: string) => address === '127.0.0.1' || addressRule([])(address);
const fetcher = new GuardedFetch(publicOnly, () => 'Isnad/test', resolve);
const at = (path: string, host = 'public.example') => `http://${host}:${port}${path}`;
const codeOf = (address: string, guard = fetcher, limits = LIMITS) =>
  guard.get(address, limits).then(
    () => 'fetched',
    (error: { code: string }) => error.code,
  );

describe('fetching for evidence', () => {
  it.each([['/page'], ['/packed'], ['/moved']])('takes the page at %s', async (path) => {
    const fetched = await fetcher.get(at(path), LIMITS);
    expect(fetched.bytes.toString()).toBe(PAGE);
    expect(fetched.mediaType).toBe('text/html');
    expect(fetched.finalUrl).toBe(at(path === '/moved' ? '/page' : path));
    expect(fetched.headers).toMatchObject({ 'content-type': expect.stringContaining('text/html') });
  });

  it('asks under its own name and brings nothing of the desk along', async () => {
    await fetcher.get(at('/asked'), LIMITS);
    expect(seen?.headers).toEqual({
      host: `public.example:${port}`,
      accept: '*/*',
      'accept-encoding': 'gzip, br',
      'user-agent': 'Isnad/test',
      connection: 'close',
    });
  });

  it.each([
    ['a file', 'file:///etc/passwd'],
    ['another protocol', 'ftp://public.example/x'],
    ['what would run', 'javascript:alert(1)'],
    ['no address at all', 'بيان'],
    ['credentials', 'http://user:secret@public.example/'],
  ])('refuses %s', async (_case, address) => {
    expect(await codeOf(address)).toBe('fetch.refused');
  });

  it.each([
    ['a name of the inside', 'http://inside.example/'],
    ['a name of the inside among others', 'http://both.example/'],
    ['a name without an address', 'http://nobody.example/'],
    ['loopback by another number', 'http://127.0.0.2/'],
    ['loopback in IPv6', 'http://[::1]/'],
    ['loopback as a mapped address', 'http://[::ffff:127.0.0.1]/'],
    ['loopback in hexadecimal', 'http://0x7f000002/'],
    ['loopback in few parts', 'http://127.2/'],
    ['loopback in octal', 'http://0177.0.0.2/'],
    ['a private network', 'http://192.168.0.1/'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['everything of this machine', 'http://0.0.0.0/'],
  ])('does not reach into the network: %s', async (_case, address) => {
    expect(await codeOf(address)).toBe('fetch.refused');
  });

  it.each([
    ['/moved-elsewhere'],
    ['/moved-to-mapped'],
    ['/moved-to-number'],
    ['/moved-to-octal'],
    ['/moved-to-hex'],
    ['/moved-to-short'],
    ['/moved-to-loopback'],
    ['/moved-to-trap'],
    ['/moved-to-metadata'],
    ['/moved-to-file'],
    ['/moved-with-password'],
  ])('checks where a redirect leads as it checks the first address: %s', async (path) => {
    expect(await codeOf(at(path))).toBe('fetch.refused');
  });

  it('connects to the address that was checked, whatever the name means by then', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.5']];
    let asked = 0;
    const changing: Resolve = async () => (answers[asked++] ?? []).map((address) => ({ address, family: 4 }));
    const guard = new GuardedFetch(publicOnly, () => 'Isnad/test', changing);
    expect(await codeOf(at('/page', 'rebinding.example'), guard)).toBe('fetched');
    expect(asked).toBe(1);
    expect(await codeOf(at('/page', 'rebinding.example'), guard)).toBe('fetch.refused');
  });

  it.each([
    ['/round', 'fetch.failed'],
    ['/missing', 'fetch.failed'],
    ['/cut-off', 'fetch.failed'],
    ['/not-packed', 'fetch.failed'],
    ['/bomb', 'fetch.too-large'],
    ['/announced', 'fetch.too-large'],
    ['/endless', 'fetch.too-large'],
    ['/program', 'fetch.unsupported-type'],
    ['/twice-packed', 'fetch.unsupported-type'],
  ])('says what was wrong with %s: %s', async (path, code) => {
    expect(await codeOf(at(path))).toBe(code);
  });

  it.each([
    ['says nothing', '/silent'],
    ['answers a drop at a time', '/drop-by-drop'],
  ])('gives up a server that %s', async (_case, path) => {
    expect(await codeOf(at(path), fetcher, { ...LIMITS, timeLimitMs: 50 })).toBe('fetch.too-slow');
  });

  it('takes an empty page as it is', async () => {
    expect((await fetcher.get(at('/empty'), LIMITS)).bytes).toHaveLength(0);
  });

  it('stops when nobody waits for it any more', async () => {
    const cancel = new AbortController();
    reached = () => cancel.abort();
    const connectionEnds = new Promise<void>((ended) => {
      cancelled = ended;
    });
    const fetching = fetcher.get(at('/silent-until-cancelled'), LIMITS, cancel.signal);
    await expect(fetching).rejects.toMatchObject({ code: 'fetch.failed' });
    await connectionEnds;
  });

  it('gives up a name that nobody answers for', async () => {
    const guard = new GuardedFetch(
      publicOnly,
      () => 'Isnad/test',
      () => new Promise(() => undefined),
    );
    expect(await codeOf(at('/page'), guard, { ...LIMITS, timeLimitMs: 50 })).toBe('fetch.too-slow');
  });

  it.each([
    ['a server that is not there', 'http://unknown.example/', 'fetch.unreachable'],
    ['a port where nobody listens', 'http://public.example:1/', 'fetch.unreachable'],
    ['a machine without a network', 'http://offline.example/', 'fetch.no-network'],
  ])('tells %s from a refusal', async (_case, address, code) => {
    expect(await codeOf(address)).toBe(code);
  });

  it('says in both languages what to do instead', async () => {
    await expect(fetcher.get('http://offline.example/', LIMITS)).rejects.toMatchObject({
      options: {
        field: 'url',
        detail: { ar: expect.stringContaining('بنفسك'), en: expect.stringContaining('by hand') },
      },
    });
  });
});
