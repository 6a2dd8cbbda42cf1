import type { InterfaceLanguage } from '@isnad/contracts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { createDataFolder, type DataFolder } from '../../backend/src/platform/db/testing/data-folder.js';
import { type DeskProcess, startDeskProcess } from '../support/desk-process.js';
import { browserIsSkipped, openBrowser } from '../support/open-browser.js';
import { copyPreparedDesk } from '../support/prepared-desk.js';
import { Reader } from './reader.js';

/** `describe`, left out where there is no browser. */
export const describeInBrowser = browserIsSkipped ? describe.skip : describe;

export interface DeskInBrowser {
  readonly browser: Browser;
  readonly desk: DeskProcess;
  /** A member at a browser of their own. */
  signIn(name: string, language?: InterfaceLanguage, width?: number): Promise<Reader>;
  /** Somebody who has come as far as the sign-in. */
  openSignIn(language: InterfaceLanguage): Promise<Reader>;
  /** Closes a browser of somebody's with the rest of them. */
  keep(reader: Reader): Reader;
}

interface Options {
  /** On an empty data folder, or on a copy of one that already holds the accounts and the sample speech. */
  readonly begins?: 'at its first start' | 'with the sample';
  readonly environment?: Record<string, string>;
}

/**
 * A desk and a browser for the tests of the `describe` that calls it. What a test opens is closed at its end, what was opened for
 * all of them at the end of all, and whatever went wrong in one of these pages meanwhile fails the test.
 */
export function deskInBrowser({ begins = 'with the sample', environment = {} }: Options = {}): DeskInBrowser {
  let folder: DataFolder | undefined;
  let desk: DeskProcess | undefined;
  let browser: Browser | undefined;
  const ofAll: Reader[] = [];
  const ofTest: Reader[] = [];
  let opened = ofAll;

  beforeAll(async () => {
    folder = begins === 'with the sample' ? await copyPreparedDesk() : await createDataFolder();
    desk = await startDeskProcess(folder.path, environment);
    browser = await openBrowser();
  });
  beforeEach(() => {
    opened = ofTest;
  });
  afterEach(async () => {
    opened = ofAll;
    await closeAll(ofTest);
  });
  afterAll(async () => {
    try {
      await closeAll(ofAll);
    } finally {
      await browser?.close();
      const code = await desk?.stop();
      await folder?.remove();
      // Without a desk it is beforeAll that has failed, and says why.
      if (desk) expect(code).toBe(0);
    }
  });

  const there = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The desk is there from beforeAll on.');
    return thing;
  };
  const keep = (reader: Reader): Reader => {
    opened.push(reader);
    return reader;
  };
  return {
    get browser() {
      return there(browser);
    },
    get desk() {
      return there(desk);
    },
    keep,
    signIn: async (name, language = 'ar', width) =>
      keep(await Reader.signIn(there(browser), there(desk), there(desk).account(name), language, width)),
    openSignIn: async (language) => keep(await Reader.openSignIn(there(browser), there(desk), language)),
  };
}

async function closeAll(readers: Reader[]): Promise<void> {
  const closing = readers.splice(0);
  const faults = closing.flatMap((reader) => reader.faults);
  for (const reader of closing) await reader.close();
  expect(faults).toEqual([]);
}
