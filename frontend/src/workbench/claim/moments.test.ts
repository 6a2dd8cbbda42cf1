import { describe, expect, it } from '@jest/globals';
import { fromLocalInput, toLocalInput } from './moments.js';

describe('moments of a form', () => {
  it.each(['2026-03-01T10:30:00.000Z', '2025-12-31T23:59:00.000Z', '2026-07-01T00:00:00.000Z'])(
    '%s comes back as it went',
    (moment) => {
      expect(fromLocalInput(toLocalInput(moment))).toBe(moment);
    },
  );

  it('knows none', () => {
    expect(toLocalInput(null)).toBe('');
    expect(fromLocalInput('')).toBeNull();
    expect(fromLocalInput('2026-13-45T99:99')).toBeNull();
  });
});
