import { z } from 'zod';
import { type Finding, verifyDesk } from '../audit/verify-desk.js';
import { StartupProblem } from '../platform/config/startup-problem.js';
import { withDatabase } from './with-database.js';

const Options = z.object({ json: z.boolean().default(false) });

const sentence = ({ what, id, problem }: Finding) => `${what} ${id}: ${problem}`;

/** `isnad verify`: exit code 0 when everything holds, 1 with a line for each thing that does not. */
export async function verifyCommand(options: unknown): Promise<void> {
  const { json } = Options.parse(options);
  const { checked, findings } = await withDatabase((database) => verifyDesk(database));
  if (json) process.stdout.write(`${JSON.stringify({ checked, findings }, null, 2)}\n`);
  else {
    for (const finding of findings) process.stdout.write(`${sentence(finding)}\n`);
    process.stdout.write(
      `Checked ${checked.events} events, ${checked.spans} spans and ${checked.files} stored files: ${findings.length === 0 ? 'everything holds' : `${findings.length} problems`}.\n`,
    );
  }
  if (findings.length > 0) throw new StartupProblem('The desk does not verify.');
}
