import { describe, expect, it } from '@jest/globals';
import { standingOf } from './fact-check-standing.js';
import {
  correctedFactCheck,
  correctionVersion,
  retractedFactCheck,
  retractionVersion,
  sampleFactCheck,
} from './testing/sample-fact-check.js';

const first = sampleFactCheck();
const preview = sampleFactCheck({
  publication: { ...first.publication, publishedAt: null, firstPublishedAt: null },
  versions: [],
});
const correctionInPreview = {
  ...correctedFactCheck(),
  publication: { ...correctedFactCheck().publication, publishedAt: null },
  versions: first.versions,
};

describe('standingOf', () => {
  it.each([
    ['the only version', first, undefined, 'current'],
    ['a draft', preview, undefined, 'preview'],
    ['the draft of a correction', correctionInPreview, undefined, 'preview'],
    ['a correction', correctedFactCheck(), undefined, 'current'],
    ['a version that was corrected since', first, [...first.versions, correctionVersion], 'superseded'],
    ['a retraction', retractedFactCheck(), undefined, 'retracted'],
    [
      'a version that was retracted since',
      first,
      [retractionVersion, correctionVersion, ...first.versions],
      'retracted',
    ],
  ] as const)('knows %s', (_, factCheck, versions, standing) => {
    expect(standingOf(factCheck, versions).standing).toBe(standing);
  });

  it('puts versions in order and knows the newest', () => {
    const { versions, newest, isNewest } = standingOf(first, [retractionVersion, ...first.versions, correctionVersion]);
    expect(versions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(newest).toBe(retractionVersion);
    expect(isNewest).toBe(false);
  });
});
