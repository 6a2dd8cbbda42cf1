import { evidenceKinds, stances } from '@isnad/contracts';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { StanceChip } from './StanceChip.js';

/** Shows the fields of an item that hold no free text as people read them, when two versions are compared. */
export function useShowEvidence(): (field: string, value: unknown) => ReactNode {
  const translate = useTranslate();
  const { day } = useLocaleDates();
  // Said here, for a field without free text would otherwise be offered to be written in.
  const empty = translate('conflict.empty');
  return (field, value) => {
    switch (field) {
      case 'stance': {
        const stance = stances.find((name) => name === value);
        return stance ? <StanceChip stance={stance} /> : empty;
      }
      case 'kind': {
        const kind = evidenceKinds.find((name) => name === value);
        return kind ? translate(`evidence.kinds.${kind}`) : empty;
      }
      case 'publishedAt':
        // A day in the form, a moment in the record.
        return typeof value === 'string' && value !== '' ? day(value.slice(0, 10)) : empty;
      default:
        return undefined;
    }
  };
}
