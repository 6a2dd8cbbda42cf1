import { attributionRatings } from '@isnad/contracts';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { AttributionChip, TruthChip } from '../../components/RatingChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { isolated } from '../shared/isolated.js';
import { useEvidence } from './use-claim-parts.js';

/** Shows the fields of a review or verdict in words when two versions are compared. */
export function useShowRatings(claimId: string): (field: string, value: unknown) => ReactNode {
  const translate = useTranslate();
  const evidence = useEvidence(claimId);
  const { list } = useLocaleDates();
  return (field, value) => {
    switch (field) {
      case 'attributionRating': {
        const rating = attributionRatings.find((name) => name === value);
        return rating && <AttributionChip rating={rating} />;
      }
      case 'truthRating':
        return typeof value === 'string' && value !== '' ? <TruthChip rating={value} /> : undefined;
      case 'evidenceIds': {
        const titles = evidence.data?.filter(({ id }) => Array.isArray(value) && value.includes(id));
        return titles && list(titles.map(({ title }) => isolated(title)));
      }
      case 'ties':
      case 'grounds':
        return Array.isArray(value) && translate('claimPage.grounds.count', { smart_count: value.length });
      default:
        return undefined;
    }
  };
}
