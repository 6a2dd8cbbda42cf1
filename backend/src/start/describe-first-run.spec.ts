import { describe, expect, it } from '@jest/globals';
import { describeFirstRun } from './describe-first-run.js';

const URL = 'http://127.0.0.1:3000';
const account = { email: 'admin@isnad.example', password: 'only-once', role: 'admin' as const, name: 'Admin' };

describe('what the terminal shows at the end of a start', () => {
  it.each([
    [
      'a first run',
      { accounts: [account], accountsFile: '/desk/first-run-accounts.json', setupPath: null },
      'only-once',
    ],
    [
      'a later run',
      { accounts: [], accountsFile: '/desk/first-run-accounts.json', setupPath: null },
      '/desk/first-run',
    ],
    ['an empty desk', { accounts: [], accountsFile: null, setupPath: '/setup?token=t' }, `${URL}/setup?token=t`],
  ])('says after %s everything else before the address that scripts wait for', (_case, firstRun, named) => {
    const lines = describeFirstRun(URL, firstRun);
    const ready = lines.findIndex((line) => line.includes('Isnad is ready'));
    expect(lines.findIndex((line) => line.includes(named))).toBeGreaterThan(0);
    expect(lines.findIndex((line) => line.includes(named))).toBeLessThan(ready);
    expect(lines.slice(ready)).toEqual([`Isnad is ready: ${URL}`, 'Press Ctrl-C to stop.']);
  });

  it('shows the passwords of no later run', () => {
    const lines = describeFirstRun(URL, { accounts: [], accountsFile: '/desk/accounts.json', setupPath: null });
    expect(lines.join('\n')).not.toContain('Accounts');
  });
});
