import { defaultTruthScale } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { axisEnd, groupDays } from './day-groups.js';
import { daysOf, readPeriod, shifted, writePeriod } from './period.js';
import { ratingLooks, ratingsShown } from './rating-looks.js';

describe('the dashboard’s period', () => {
  const today = '2026-03-10';
  it.each([
    ['', '2026-03-04', '2026-03-10'],
    ['days=30', '2026-02-09', '2026-03-10'],
    ['days=12', '2026-03-04', '2026-03-10'],
    ['from=2026-01-01&to=2026-01-31', '2026-01-01', '2026-01-31'],
    ['from=2026-02-01&to=2026-01-01', '2026-03-04', '2026-03-10'],
    ['from=2020-01-01&to=2026-01-01', '2026-03-04', '2026-03-10'],
    ['from=yesterday&to=2026-01-01&days=90', '2025-12-11', '2026-03-10'],
  ])('the address "%s" is %s to %s', (address, from, to) => {
    expect(daysOf(readPeriod(new URLSearchParams(address)), today)).toEqual({ from, to });
  });

  it.each(['', 'days=90', 'from=2026-01-01&to=2026-01-31'])('is written as it was read: "%s"', (address) => {
    expect(String(writePeriod(readPeriod(new URLSearchParams(address))))).toBe(address);
  });
});

describe('days as columns', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, place) => {
      const day = shifted('2026-01-01', place);
      return { day, claims: 1, documents: 2, query: { createdFrom: day, createdTo: day } };
    });

  it('are each by themselves while they can be told apart', () => {
    expect(groupDays(days(30))).toHaveLength(30);
  });

  it('go by the week beyond, with the sums and one query for the whole week', () => {
    const groups = groupDays(days(90));
    expect(groups).toHaveLength(13);
    expect(groups[0]).toEqual({
      from: '2026-01-01',
      to: '2026-01-07',
      claims: 7,
      documents: 14,
      query: { createdFrom: '2026-01-01', createdTo: '2026-01-07' },
    });
    expect(groups.at(-1)).toMatchObject({ claims: 6, to: '2026-03-31' });
  });

  it.each([
    [0, 1],
    [3, 3],
    [7, 8],
    [11, 15],
    [245, 250],
    [1001, 1500],
  ])('an axis for %d ends at %d', (value, end) => {
    expect(axisEnd(value)).toBe(end);
  });
});

describe('ratings in a bar', () => {
  it('come in the order of the scale, those it no longer has at the end', () => {
    expect(
      ratingsShown(
        ['false', 'old', 'true', 'false'],
        defaultTruthScale.map(({ key }) => key),
      ),
    ).toEqual(['true', 'false', 'old']);
  });

  it('differ from their neighbours by more than colour', () => {
    const looks = defaultTruthScale.map(({ key }) => ratingLooks(defaultTruthScale)(key));
    const alike = looks.filter((look, place) => {
      const next = looks[place + 1];
      return next !== undefined && look.tone === next.tone && look.striped === next.striped;
    });
    expect(alike).toEqual([]);
  });
});
