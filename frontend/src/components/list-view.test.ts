import { SpeechListQuery } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { readListView, writeListView } from './list-view.js';

const usual = { sort: 'date', order: 'desc', perPage: 25 } as const;
const read = (address: string) => readListView<SpeechListQuery>(SpeechListQuery, new URLSearchParams(address), usual);

describe('a simple list’s address', () => {
  it.each([
    ['', { sort: 'date', order: 'desc', page: 1, perPage: 25 }],
    ['q=ميناء&page=3', { q: 'ميناء', page: 3 }],
    ['sort=mood&page=0&perPage=9999', { sort: 'date', page: 1, perPage: 25 }],
    ['speakerId=somebody', {}],
  ])('is read by the list’s own schema, what it refuses is passed over: "%s"', (address, expected) => {
    expect(read(address)).toMatchObject(expected);
    expect(read(address).speakerId).toBeUndefined();
  });

  it('is written with nothing that goes without saying', () => {
    expect(decodeURIComponent(String(writeListView(read('q=ميناء&page=1&sort=title&order=asc'), read(''))))).toBe(
      'sort=title&order=asc&q=ميناء',
    );
  });
});
