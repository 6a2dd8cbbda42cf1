import { describe, expect, it } from '@jest/globals';
import englishMessages from 'ra-language-english';
import { messages } from '../test-support/messages.js';
import { alignmentAr } from './alignment.ar.js';
import { alignmentEn } from './alignment.en.js';
import { appAr } from './app.ar.js';
import { appEn } from './app.en.js';
import { type Catalogue, flatten } from './catalogue.js';
import { claimPageAr } from './claim-page.ar.js';
import { claimPageEn } from './claim-page.en.js';
import { coverageAr } from './coverage.ar.js';
import { coverageEn } from './coverage.en.js';
import { dashboardAr } from './dashboard.ar.js';
import { dashboardEn } from './dashboard.en.js';
import { evidenceAr } from './evidence.ar.js';
import { evidenceEn } from './evidence.en.js';
import { intakeAr } from './intake.ar.js';
import { intakeEn } from './intake.en.js';
import { listsAr } from './lists.ar.js';
import { listsEn } from './lists.en.js';
import { liveAr } from './live.ar.js';
import { liveEn } from './live.en.js';
import { preferencesAr } from './preferences.ar.js';
import { preferencesEn } from './preferences.en.js';
import { reactAdminAr } from './react-admin.ar.js';
import { readingAr } from './reading.ar.js';
import { readingEn } from './reading.en.js';
import { resourcesAr } from './resources.ar.js';
import { resourcesEn } from './resources.en.js';
import { revisionAr } from './revision.ar.js';
import { revisionEn } from './revision.en.js';
import { tourAr } from './tour.ar.js';
import { tourEn } from './tour.en.js';
import { workbenchAr } from './workbench.ar.js';
import { workbenchEn } from './workbench.en.js';

const keys = (catalogue: Catalogue) =>
  flatten(catalogue)
    .map(([key]) => key)
    .sort();
const placeholders = (message: string) => new Set(message.match(/%\{\w+\}/g) ?? []);

const pairs: readonly (readonly [name: string, ar: Catalogue, en: Catalogue])[] = [
  ['react-admin', reactAdminAr, englishMessages],
  ['the shell', appAr, appEn],
  ['the records', resourcesAr, resourcesEn],
  ['the workbench', workbenchAr, workbenchEn],
  ['the claim page', claimPageAr, claimPageEn],
  ['the alignment page', alignmentAr, alignmentEn],
  ['the coverage page', coverageAr, coverageEn],
  ['evidence', evidenceAr, evidenceEn],
  ['taking texts in', intakeAr, intakeEn],
  ['newer texts', revisionAr, revisionEn],
  ['others at work', liveAr, liveEn],
  ['the lists', listsAr, listsEn],
  ['the dashboard', dashboardAr, dashboardEn],
  ['preferences', preferencesAr, preferencesEn],
  ['reading a text', readingAr, readingEn],
  ['the first steps', tourAr, tourEn],
];

describe.each(pairs)('the catalogues of %s', (_name, ar, en) => {
  it('have the same keys in both languages', () => {
    expect(keys(ar)).toEqual(keys(en));
  });

  it('leave no message empty that is not empty in English', () => {
    const english = new Map(flatten(en));
    const empty = flatten(ar).filter(([key, message]) => message.trim() === '' && english.get(key)?.trim() !== '');
    expect(empty).toEqual([]);
  });

  it('say in Arabic only what English can fill in', () => {
    const english = new Map(flatten(en));
    const unknown = flatten(ar).filter(([key, message]) => {
      const given = placeholders(english.get(key) ?? '');
      return [...placeholders(message)].some((name) => !given.has(name) && name !== '%{smart_count}');
    });
    expect(unknown).toEqual([]);
  });

  it('leave no Arabic message in English words alone', () => {
    const foreign = flatten(ar).filter(
      ([, message]) => /[a-z]/i.test(message.replaceAll(/%\{\w+\}/g, '')) && !/[ء-ي]/.test(message),
    );
    expect(foreign).toEqual([]);
  });
});

describe('messages that count', () => {
  it('have six forms in Arabic, as its plural rules need, and two in English', () => {
    const wrong = (language: 'ar' | 'en', forms: number) =>
      flatten(messages[language]).filter(([, message]) => {
        const found = message.split('||||').length;
        return found > 1 && found !== forms;
      });
    expect(wrong('ar', 6)).toEqual([]);
    expect(wrong('en', 2)).toEqual([]);
  });
});
