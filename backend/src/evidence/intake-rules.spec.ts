import { describe, expect, it } from '@jest/globals';
import { addressForms, charsetOf, fileNameOf, intakeTypeOf, publisherOf } from './intake-rules.js';

describe('the name of a fetched file', () => {
  it.each([
    ['https://example.org/بيانات/تقرير', 'text/html', 'تقرير.html'],
    ['https://example.org/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf?x=1', 'application/pdf', 'تقرير.pdf'],
    ['https://example.org/photo.JPG', 'image/jpeg', 'photo.JPG'],
    ['https://www.example.org/', 'text/html', 'www.example.org.html'],
    ['https://example.org/100%', 'text/plain', '100%.txt'],
    ['https://example.org/a%2F..%2Fetc%00', 'text/plain', 'a..etc.txt'],
    ['https://example.org/fdp.%E2%80%AEtxt', 'text/plain', 'fdp.txt'],
  ])('of %s as %s is %s', (address, mediaType, name) => {
    expect(fileNameOf(address, mediaType)).toBe(name);
  });
});

describe('the forms of an address', () => {
  it('are those in which the same page is cited', () => {
    const forms = addressForms(['https://example.org/a?utm_source=x&id=7#top', null, undefined, 'ليس عنواناً']);
    expect(forms).toEqual([
      'https://example.org/a?utm_source=x&id=7#top',
      'https://example.org/a?utm_source=x&id=7',
      'https://example.org/a/?utm_source=x&id=7',
      'https://example.org/a?id=7',
      'https://example.org/a/?id=7',
    ]);
  });
});

it.each([
  ['image/png', 'image'],
  ['text/html', 'page'],
  ['text/plain', 'text'],
  ['application/pdf', 'document'],
] as const)('%s is a %s', (mediaType, type) => {
  expect(intakeTypeOf(mediaType)).toBe(type);
});

it.each([
  ['https://www.example.org/x', 'example.org'],
  ['https://data.example.org/x', 'data.example.org'],
])('%s is published by %s', (address, publisher) => {
  expect(publisherOf(address)).toBe(publisher);
});

it.each([
  ['text/html; charset=windows-1256', 'windows-1256'],
  ['text/html;charset="UTF-8"', 'UTF-8'],
  ['text/html; boundary=x; Charset=iso-8859-6', 'iso-8859-6'],
  ['text/html', undefined],
  [undefined, undefined],
])('the content type %s names the encoding %s', (contentType, charset) => {
  expect(charsetOf(contentType)).toBe(charset);
});
