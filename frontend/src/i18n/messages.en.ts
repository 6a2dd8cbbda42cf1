import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { alignmentEn } from './alignment.en.js';
import { appEn } from './app.en.js';
import { claimPageEn } from './claim-page.en.js';
import { coverageEn } from './coverage.en.js';
import { dashboardEn } from './dashboard.en.js';
import { evidenceEn } from './evidence.en.js';
import { intakeEn } from './intake.en.js';
import { listsEn } from './lists.en.js';
import { liveEn } from './live.en.js';
import { preferencesEn } from './preferences.en.js';
import { readingEn } from './reading.en.js';
import { resourcesEn } from './resources.en.js';
import { revisionEn } from './revision.en.js';
import { tourEn } from './tour.en.js';
import { workbenchEn } from './workbench.en.js';

/** Every message of the app in English: react-admin's, the shell's, the records' names and those of each part. */
export const messagesEn: TranslationMessages = {
  ...englishMessages,
  ra: { ...englishMessages.ra, page: { ...englishMessages.ra.page, dashboard: appEn.menu.work } },
  ...appEn,
  resources: resourcesEn,
  workbench: workbenchEn,
  reading: readingEn,
  alignment: alignmentEn,
  claimPage: claimPageEn,
  coverage: coverageEn,
  evidence: evidenceEn,
  intake: intakeEn,
  live: liveEn,
  preferences: preferencesEn,
  tour: tourEn,
  revision: revisionEn,
  lists: listsEn,
  dashboard: dashboardEn,
};
