import { claimActionNames } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { useLocalised } from '../i18n/use-localised.js';
import type { BulkAction } from './bulk-change.js';

/** What a change to many is called: a move as everywhere else, the rest by words of its own. */
export function useActionName(): (action: BulkAction) => string {
  const translate = useTranslate();
  const localised = useLocalised();
  return (action) => {
    switch (action) {
      case 'triage':
      case 'assign':
      case 'reject':
        return localised(claimActionNames[action]);
      case 'tag':
      case 'untag':
      case 'priority':
      case 'due':
        return translate(`lists.bulk.action.${action}`);
    }
  };
}
