import 'reflect-metadata';
import { parseConfig } from './platform/config/config.js';
import { createLogger } from './platform/logging.js';
import { describeFirstRun } from './start/describe-first-run.js';
import { type RunningDesk, startDesk } from './start/start-desk.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Runs a desk until it is told to stop: one Ctrl-C or SIGTERM finishes what is under way and stops the embedded database cleanly,
 * a second one ends at once (the next start then recovers). A signal during the start ends it; what it had begun is undone on exit.
 */
export async function main(): Promise<void> {
  const config = parseConfig(process.env);
  let desk: RunningDesk | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping || !desk) process.exit(130);
    stopping = true;
    say('Stopping.');
    try {
      await desk.close();
      process.exit(0);
    } catch (error) {
      process.stderr.write(`Isnad did not stop cleanly: ${String(error)}\n`);
      process.exit(1);
    }
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  const logger = createLogger(config.logLevel);
  logWarnings(logger);
  desk = await startDesk(config, say, logger);
  for (const line of describeFirstRun(desk.url, desk.firstRun)) say(line);
}

/** Node's warnings belong in the log. A library's deprecations are for who works on Isnad, not for who runs it. */
function logWarnings(logger: ReturnType<typeof createLogger>): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (!logger) return;
    if (warning.name === 'DeprecationWarning') logger.debug(warning.message, 'Node');
    else logger.warn(warning.message, 'Node');
  });
}
