import { describe, expect, it } from '@jest/globals';
import { FactCheck } from './fact-check.js';
import {
  correctedFactCheck,
  englishFactCheck,
  retractedFactCheck,
  sampleFactCheck,
} from './testing/sample-fact-check.js';

describe('FactCheck', () => {
  it.each([
    ['a first publication', sampleFactCheck()],
    ['a correction', correctedFactCheck()],
    ['a retraction', retractedFactCheck()],
    ['a fact-check in English', englishFactCheck()],
    ['a preview', sampleFactCheck({ publication: { ...sampleFactCheck().publication, publishedAt: null } })],
  ])('reads %s back from JSON as it was written', (_, factCheck) => {
    expect(FactCheck.parse(JSON.parse(JSON.stringify(factCheck)))).toEqual(factCheck);
  });

  it('keeps nobody of the desk, even when handed names', () => {
    const handed = { ...sampleFactCheck(), reviewers: ['مراجع أول'], publishedBy: { name: 'محرر' } };
    const kept = JSON.stringify(FactCheck.parse(handed));
    expect(kept).not.toContain('مراجع أول');
    expect(kept).not.toContain('محرر');
  });

  it.each([
    ['another schema version', { schemaVersion: 2 }],
    ['a rating that does not exist', { attributionRating: 'perhaps' }],
    ['a date that is none', { speech: { ...sampleFactCheck().speech, date: '2025-13-01' } }],
    ['no evidence list', { evidence: undefined }],
  ])('refuses %s', (_, change) => {
    expect(FactCheck.safeParse({ ...sampleFactCheck(), ...change }).success).toBe(false);
  });
});
