import { describe, expect, it } from '@jest/globals';
import { mayWriteFrom } from './cross-site.js';

const host = 'desk.example.org';

describe('mayWriteFrom', () => {
  it.each([
    ['a browser, from the page itself', { site: 'same-origin', origin: `https://${host}`, host }, true],
    ['a browser, typed by the person', { site: 'none', host }, true],
    ['a browser, from another site', { site: 'cross-site', origin: 'https://evil.example', host }, false],
    [
      'a browser, from a neighbour under the same domain',
      { site: 'same-site', origin: 'https://blog.example.org', host },
      false,
    ],
    ['a relation nobody has heard of', { site: 'strange', host }, false],
    ['another site that claims this origin', { site: 'cross-site', origin: `https://${host}`, host }, false],
    ['an older browser, from the page itself', { origin: `https://${host}`, host }, true],
    ['an older browser, from another site', { origin: 'https://evil.example', host }, false],
    ['an older browser, from another port', { origin: `https://${host}:8443`, host }, false],
    ['an older browser, from a name that begins the same', { origin: `https://${host}.evil.example`, host }, false],
    ['a page that hides where it is', { origin: 'null', host }, false],
    ['an origin that is none', { origin: 'nonsense', host }, false],
    ['an empty origin', { origin: '', host }, false],
    ['a program', { host }, true],
    ['a port that both name', { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }, true],
  ])('%s', (_case, headers, allowed) => {
    expect(mayWriteFrom(headers)).toBe(allowed);
  });

  it('takes the public origin, where a proxy in front speaks to the server by another name', () => {
    const behindProxy = { origin: 'https://desk.example.org', host: 'isnad:4000' };
    expect(mayWriteFrom(behindProxy, 'https://desk.example.org')).toBe(true);
    expect(mayWriteFrom(behindProxy, 'https://other.example.org')).toBe(false);
    expect(mayWriteFrom(behindProxy)).toBe(false);
  });
});
