import type { Settings } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { changedSettings, type SettingsValues, settingsValues } from './settings-values.js';

const settings: Settings = {
  deskName: { ar: 'مكتب التحقق', en: 'The Desk' },
  deskUrl: 'https://desk.example',
  correctionsPolicyUrl: null,
  requiredReviews: 2,
  minimumEvidence: 1,
  selfAssignment: false,
  proposalThreshold: 0.3,
  version: 1,
};

describe('changedSettings', () => {
  it.each<[string, Partial<SettingsValues>, object]>([
    ['nothing', {}, {}],
    [
      'the name in one language, sent with the other',
      { 'deskName.ar': 'إسناد' },
      { deskName: { ar: 'إسناد', en: 'The Desk' } },
    ],
    ['an address taken away', { deskUrl: ' ' }, { deskUrl: null }],
    ['a number', { requiredReviews: '3' }, { requiredReviews: 3 }],
    ['a threshold, typed in percent', { proposalThreshold: 45 }, { proposalThreshold: 0.45 }],
    ['a switch', { selfAssignment: true }, { selfAssignment: true }],
  ])('finds %s', (_name, typed, changes) => {
    expect(changedSettings(settings, { ...settingsValues(settings), ...typed })).toEqual(changes);
  });
});
