/** Builds what is not built, or built from other sources than the present ones. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { STEPS } from './build-steps.mjs';
import { hashInputs } from './input-hash.mjs';
import { ROOT } from './typescript-sources.mjs';

/** Written into an output last of all; without it the output is unfinished. */
const STAMP = '.built-from';

/**
 * Brings the named steps, and what they need, up to date; says what it does on standard error, so that a command's own
 * output stays clean. Throws an error whose message is for people when a step fails.
 */
export async function ensureBuilt(names = Object.keys(STEPS)) {
  const wanted = withNeeds(names);
  if (wanted.every(isFresh)) return;
  await withBuildLock(
    () => runAll(wanted),
    () => say('Waiting for another build of this checkout.'),
  );
}

function withNeeds(names) {
  return [...new Set(names.flatMap((name) => [...withNeeds(STEPS[name].needs), name]))];
}

function isFresh(name) {
  const stamp = join(ROOT, STEPS[name].output, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashInputs(STEPS[name].inputs);
}

/** Steps begin as soon as what they need is there. */
async function runAll(names) {
  const runs = new Map();
  for (const name of names) {
    const needed = STEPS[name].needs.map((need) => runs.get(need));
    runs.set(
      name,
      Promise.all(needed).then(() => runStep(name)),
    );
  }
  const results = await Promise.allSettled(runs.values());
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}

async function runStep(name) {
  if (isFresh(name)) return;
  const { says, inputs, output, inPlace, run } = STEPS[name];
  say(`${says} …`);
  const hash = hashInputs(inputs);
  const place = inPlace ? output : `${output}.${process.pid}`;
  rmSync(join(ROOT, place, inPlace ? STAMP : ''), { recursive: true, force: true });
  try {
    await execute(says, ...run(place));
    mkdirSync(join(ROOT, place), { recursive: true });
    writeFileSync(join(ROOT, place, STAMP), hash);
    if (!inPlace) replace(join(ROOT, output), join(ROOT, place));
  } finally {
    if (!inPlace) rmSync(join(ROOT, place), { recursive: true, force: true });
  }
}

function replace(output, built) {
  const old = `${built}.old`;
  mkdirSync(dirname(output), { recursive: true });
  if (existsSync(output)) renameSync(output, old);
  renameSync(built, output);
  rmSync(old, { recursive: true, force: true });
}

function execute(says, program, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      return reject(new Error(`${says} failed:\n${Buffer.concat(output).toString('utf8').trim()}`));
    });
  });
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
