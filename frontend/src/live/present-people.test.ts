import type { Activity, Presence } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../test-support/records.js';
import { initialsOf, othersByActivity } from './present-people.js';

const at = (name: string, activity: Activity, id = newId()): Presence => ({
  person: { id, name },
  activity,
  expiresAt: '2026-03-01T09:00:45.000Z',
});

describe('who else is at a record', () => {
  it('names the others by what they do, the busiest first, and leaves the reader out', () => {
    const me = newId();
    const present = [
      at('هدى', 'viewing'),
      at('ليلى', 'reviewing', me),
      at('نور', 'reviewing'),
      at('Sam', 'viewing'),
      at('سعاد', 'editing'),
    ];
    const found = othersByActivity(present, me).map(({ activity, people }) => [
      activity,
      people.map(({ name }) => name),
    ]);
    expect(found).toEqual([
      ['editing', ['سعاد']],
      ['reviewing', ['نور']],
      ['viewing', ['هدى', 'Sam']],
    ]);
  });

  it('is nobody where the reader is alone', () => {
    const me = newId();
    expect(othersByActivity([at('ليلى', 'viewing', me)], me)).toEqual([]);
  });

  it.each([
    ['نور الراوي', 'ن'],
    ['الياس خوري', 'ي'],
    ['Noor Haddad', 'NH'],
    ['sam', 'S'],
    ['  ليلى ', 'ل'],
    ['', ''],
  ])('stands for «%s» with «%s»', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});
