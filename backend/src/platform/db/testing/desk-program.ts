import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PROGRAM = fileURLToPath(new URL('./desk-process.mjs', import.meta.url));

const fact = z.union([
  z.object({ doing: z.string() }),
  z.object({ url: z.string() }),
  z.object({ problem: z.string() }),
]);
type Fact = z.infer<typeof fact>;

/** Another process that opens the embedded database of `dataDir`: see `desk-process.mjs`. */
export class DeskProgram {
  private readonly child: ChildProcess;
  private readonly facts: AsyncIterableIterator<string>;

  constructor(dataDir: string) {
    this.child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (!this.child.stdout) throw new Error('The program has no output.');
    this.facts = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** The next line that it says. */
  async next(): Promise<Fact> {
    const { value, done } = await this.facts.next();
    if (done) throw new Error('The program ended without a word.');
    return fact.parse(JSON.parse(value));
  }

  /** What became of opening the database: its address, or the problem. */
  async outcome(): Promise<{ url: string } | { problem: string }> {
    for (;;) {
      const said = await this.next();
      if (!('doing' in said)) return said;
    }
  }

  /** Ends it like a power cut, with no chance to clean up. */
  async kill(): Promise<void> {
    const ended = this.hasEnded() ? undefined : once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  /** Lets it close the database and end. */
  async end(): Promise<void> {
    const ended = this.hasEnded() ? undefined : once(this.child, 'exit');
    this.child.stdin?.end();
    await ended;
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}
