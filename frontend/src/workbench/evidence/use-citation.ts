import type { Evidence } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { citationOf } from './citation.js';

/** An item of evidence as one cites it, in the reader's language. */
export function useCitation(evidence: Evidence): string {
  const translate = useTranslate();
  const { day } = useLocaleDates();
  return citationOf(evidence, {
    title: (title) => translate('evidence.citation.title', { title }),
    archived: (address) => translate('evidence.citation.archived', { address }),
    accessed: (when) => translate('evidence.accessed', { when }),
    day: (value) => day(value.slice(0, 10)),
    comma: translate('evidence.citation.comma'),
  });
}
