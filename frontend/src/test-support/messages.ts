import { messagesAr } from '../i18n/messages.ar.js';
import { messagesEn } from '../i18n/messages.en.js';

/** Both languages at once, so that a test need not wait for one. */
export const messages = { ar: messagesAr, en: messagesEn } as const;
