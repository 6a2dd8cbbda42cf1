import { basename } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** The kinds of test, those first whose files take longest. */
const KINDS = ['browser', 'http', 'database', 'web', 'rules'];

/** Of the browser's, what takes minutes where others take seconds; an order that is no longer true costs time and nothing else. */
const LONGEST = ['pages.spec.ts', 'journey.spec.ts', 'live.spec.ts', 'texts.spec.ts', 'claim-page.spec.ts'];

const rankOf = ({ path, context }) => {
  const kind = KINDS.indexOf(context.config.displayName?.name ?? '');
  const long = kind === 0 ? LONGEST.indexOf(basename(path)) : -1;
  return kind * 100 + (long === -1 ? LONGEST.length : long);
};

/**
 * Where nothing is known of earlier runs, as on a clean checkout, Jest begins with the largest files. A short file that drives a browser
 * for minutes would come last, and one worker would wait for it.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const known = [...tests].some((test) => test.duration !== undefined);
    return known ? sorted : [...sorted].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
