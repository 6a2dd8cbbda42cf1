import { describe, expect, it } from '@jest/globals';
import { parseIfMatch } from './if-match.js';
import { ProblemError } from './problem-error.js';

function statusOf(header: string | undefined): number | 'accepted' {
  try {
    parseIfMatch(header);
  } catch (error) {
    if (error instanceof ProblemError) return error.status;
    throw error;
  }
  return 'accepted';
}

describe('parseIfMatch', () => {
  it.each([
    ['as served', '"7"', 7],
    ['bare', '7', 7],
    ['weakened by a proxy', 'W/"12"', 12],
    ['with spaces around', '  "3" ', 3],
    ['large', '"123456789"', 123_456_789],
  ])('reads a version %s', (_case, header, version) => {
    expect(parseIfMatch(header)).toBe(version);
  });

  it.each([[undefined], [''], ['   ']])('asks for the version where none is named: %p', (header) => {
    expect(statusOf(header)).toBe(428);
  });

  it.each(['*', '"*"', 'seven', '"7", "8"', '-1', '7.5', '"7', '7"', '٧', '"12345678901234567890"'])(
    'refuses %s, which is no version',
    (header) => {
      expect(statusOf(header)).toBe(422);
    },
  );
});
