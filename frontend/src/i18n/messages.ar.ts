import type { TranslationMessages } from 'react-admin';
import { alignmentAr } from './alignment.ar.js';
import { appAr } from './app.ar.js';
import { claimPageAr } from './claim-page.ar.js';
import { coverageAr } from './coverage.ar.js';
import { dashboardAr } from './dashboard.ar.js';
import { evidenceAr } from './evidence.ar.js';
import { intakeAr } from './intake.ar.js';
import { listsAr } from './lists.ar.js';
import { liveAr } from './live.ar.js';
import { preferencesAr } from './preferences.ar.js';
import { reactAdminAr } from './react-admin.ar.js';
import { readingAr } from './reading.ar.js';
import { resourcesAr } from './resources.ar.js';
import { revisionAr } from './revision.ar.js';
import { tourAr } from './tour.ar.js';
import { workbenchAr } from './workbench.ar.js';

/** Every message of the app in Arabic: react-admin's, the shell's, the records' names and those of each part. */
export const messagesAr: TranslationMessages = {
  ...reactAdminAr,
  ...appAr,
  resources: resourcesAr,
  workbench: workbenchAr,
  reading: readingAr,
  alignment: alignmentAr,
  claimPage: claimPageAr,
  coverage: coverageAr,
  evidence: evidenceAr,
  intake: intakeAr,
  live: liveAr,
  preferences: preferencesAr,
  tour: tourAr,
  revision: revisionAr,
  lists: listsAr,
  dashboard: dashboardAr,
};
