import { describe, expect, it } from '@jest/globals';
import { handedIn, namedFile, webAddressIn } from './handed-in.js';

describe('a pasted text', () => {
  it.each([
    ['https://example.org/تقرير?سنة=2024', 'https://example.org/تقرير?سنة=2024'],
    ['  HTTP://example.org/a \n', 'HTTP://example.org/a'],
    ['\u200fhttps://example.org/بيان\u200e', 'https://example.org/بيان'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['قال الوزير إن المحطة تكفي', null],
    ['انظر https://example.org/a', null],
    ['https://example.org/a https://example.org/b', null],
    ['بيان.وزارة', null],
    ['ftp://example.org/a', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['', null],
  ])('%j is the address %j', (text, address) => {
    expect(webAddressIn(text)).toBe(address);
  });
});

describe('what is handed in', () => {
  const transfer = (files: File[], data: Record<string, string> = {}) => ({
    files,
    getData: (format: string) => data[format] ?? '',
  });
  const picture = new File(['صورة'], 'لوحة.png', { type: 'image/png' });

  it('is the file before the address that comes with it', () => {
    expect(handedIn(transfer([picture], { 'text/uri-list': 'https://example.org/a.png' }))).toEqual({
      kind: 'file',
      file: picture,
    });
  });

  it.each([
    [{ 'text/uri-list': '# عنوان\r\nhttps://example.org/a\r\nhttps://example.org/b' }, 'https://example.org/a'],
    [{ 'text/plain': 'https://example.org/a' }, 'https://example.org/a'],
  ])('is the address in %j', (data, url) => {
    expect(handedIn(transfer([], data))).toEqual({ kind: 'address', url });
  });

  it('is nothing where the text is a text', () => {
    expect(handedIn(transfer([], { 'text/plain': 'نص للتعليق' }))).toBeNull();
  });
});

describe('a screenshot', () => {
  const at = new Date(2026, 2, 4, 9, 5, 7);

  it('is named for its moment', () => {
    const named = namedFile(new File(['بايت'], 'image.png', { type: 'image/png' }), 'لقطة', at);
    expect([named.name, named.type, named.size]).toEqual(['لقطة 2026-03-04 09-05-07.png', 'image/png', 8]);
  });

  it('is told from a file with a name of its own', () => {
    const file = new File([''], 'جدول.pdf');
    expect(namedFile(file, 'لقطة', at)).toBe(file);
  });
});
