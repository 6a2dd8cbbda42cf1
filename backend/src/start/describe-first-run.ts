import type { FirstRun } from './first-run.js';

/**
 * What the terminal shows once the desk answers: how to sign in, and its address. Passwords only on the very first start.
 * The address comes last, so that who waits for it (a person, a script) has everything else before it.
 */
export function describeFirstRun(url: string, firstRun: FirstRun): string[] {
  return ['', ...waysIn(url, firstRun), `Isnad is ready: ${url}`, 'Press Ctrl-C to stop.'];
}

function waysIn(url: string, { accounts, accountsFile, setupPath }: FirstRun): string[] {
  if (setupPath) {
    return ['This desk has no members yet. Create its admin here; the link works once:', `  ${url}${setupPath}`, ''];
  }
  const lines: string[] = [];
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ email }) => email.length));
    lines.push('Accounts (shown once):');
    for (const { role, email, password } of accounts)
      lines.push(`  ${role.padEnd(8)}  ${email.padEnd(width)}  ${password}`);
    lines.push('');
  }
  if (accountsFile) lines.push(`The first accounts are kept in ${accountsFile}`, '');
  return lines;
}
