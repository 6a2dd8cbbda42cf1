import type { InterfaceLanguage } from '@isnad/contracts';
import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { appAr } from './app.ar.js';
import { appEn } from './app.en.js';
import { reactAdminAr } from './react-admin.ar.js';
import { resourcesAr } from './resources.ar.js';
import { resourcesEn } from './resources.en.js';
import { workbenchAr } from './workbench.ar.js';
import { workbenchEn } from './workbench.en.js';

/** Every message of the app by language: react-admin's, the shell's, the records' names and the workbench's. */
export const messages: Readonly<Record<InterfaceLanguage, TranslationMessages>> = {
  ar: { ...reactAdminAr, ...appAr, resources: resourcesAr, workbench: workbenchAr },
  en: {
    ...englishMessages,
    ra: { ...englishMessages.ra, page: { ...englishMessages.ra.page, dashboard: appEn.menu.work } },
    ...appEn,
    resources: resourcesEn,
    workbench: workbenchEn,
  },
};
