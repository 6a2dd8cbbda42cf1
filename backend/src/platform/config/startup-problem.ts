/**
 * Something outside the program keeps it from starting: a setting, a folder, a port, a database.
 *
 * The message is the whole explanation, one sentence or two for the person at the terminal: what is wrong and what to do.
 * Whoever catches it prints the message without a stack and ends with `exitCode`.
 */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';

  constructor(
    message: string,
    options: ErrorOptions = {},
    readonly exitCode = 1,
  ) {
    super(message, options);
  }
}
