import type { InterfaceLanguage } from '@isnad/contracts';
import type { TranslationMessages } from 'react-admin';

/** The messages of one language, fetched when it is first needed: who reads one need not wait for the other. */
export async function loadMessages(language: InterfaceLanguage): Promise<TranslationMessages> {
  switch (language) {
    case 'ar':
      return (await import('./messages.ar.js')).messagesAr;
    case 'en':
      return (await import('./messages.en.js')).messagesEn;
  }
}
