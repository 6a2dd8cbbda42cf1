import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { StartupProblem } from '../platform/config/startup-problem.js';
import { readFile as readSource } from '../reading/read-file.js';
import { ReadingRefusal } from '../reading/reading-refusal.js';

/**
 * The text of a file that a command was given, read as an upload is. Out: the text without a byte order mark. A file that
 * is missing or refused ends the command with one sentence and exit code 2.
 */
export async function readTextFile(file: string, command: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new StartupProblem(`isnad ${command}: ${file} cannot be read: ${String(cause)}`, { cause }, 2);
  }
  try {
    return (await readSource(bytes, basename(file), () => undefined)).text;
  } catch (cause) {
    if (cause instanceof ReadingRefusal)
      throw new StartupProblem(`isnad ${command}: ${file}: ${cause.message}`, { cause }, 2);
    throw cause;
  }
}
