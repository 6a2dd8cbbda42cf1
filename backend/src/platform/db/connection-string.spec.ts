import { describe, expect, it } from '@jest/globals';
import { describeDatabase, withDatabase } from './connection-string.js';

describe('describeDatabase', () => {
  it.each([
    ['postgresql://user:secret@db.example/isnad', '"isnad" at db.example:5432'],
    ['postgres://user@[::1]:6543/my%20desk?sslmode=require', '"my desk" at [::1]:6543'],
    ['postgresql:///isnad?host=/run/postgresql', '"isnad" at the local server'],
  ])('of %s is %s', (url, expected) => {
    expect(describeDatabase(url)).toBe(expected);
  });
});

describe('withDatabase', () => {
  it('keeps everything but the name', () => {
    expect(withDatabase('postgresql://u:p%40@h:6543/a?sslmode=disable', 'مكتب')).toBe(
      `postgresql://u:p%40@h:6543/${encodeURIComponent('مكتب')}?sslmode=disable`,
    );
  });
});
