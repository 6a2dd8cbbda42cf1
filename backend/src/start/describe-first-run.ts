import type { FirstRun } from './first-run.js';

/** What the terminal shows once the desk answers: its address, and how to sign in. Passwords only on the very first start. */
export function describeFirstRun(url: string, { accounts, accountsFile, setupPath }: FirstRun): string[] {
  const lines = ['', `Isnad is ready: ${url}`, ''];
  if (setupPath) {
    return [
      ...lines,
      'This desk has no members yet. Create its admin here; the link works once:',
      `  ${url}${setupPath}`,
      '',
    ];
  }
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ email }) => email.length));
    lines.push('Accounts (shown once):');
    for (const { role, email, password } of accounts)
      lines.push(`  ${role.padEnd(8)}  ${email.padEnd(width)}  ${password}`);
    lines.push('');
  }
  if (accountsFile) lines.push(`The first accounts are kept in ${accountsFile}`, '');
  lines.push('Press Ctrl-C to stop.');
  return lines;
}
