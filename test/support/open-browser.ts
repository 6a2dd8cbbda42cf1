import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a system keeps its Chromium. CHROMIUM_PATH names another. */
const KNOWN = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
/** As root a browser has no sandbox; and nothing here is asked of the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Set to 1 to leave the journeys out on a machine without a browser; the count then tells how many were skipped. */
export const browserIsSkipped = process.env.ISNAD_SKIP_BROWSER === '1';

/** A headless Chromium: the system's, else the one of the package registry. Says what to do when neither can be had. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const system = named ?? KNOWN.find((path) => existsSync(path));
  try {
    if (system) return await chromium.launch({ executablePath: system, args: QUIET });
    const { default: packaged } = await import('@sparticuz/chromium');
    return await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args, ...QUIET],
    });
  } catch (cause) {
    throw new Error(
      'NO BROWSER: the journeys need Chromium. Install it, name one with CHROMIUM_PATH, or leave them out with ISNAD_SKIP_BROWSER=1.',
      { cause },
    );
  }
}
