import type { Dashboard } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import { FigureCard } from './FigureCard.js';
import { FigureLink } from './FigureLink.js';
import { FigureTable } from './FigureTable.js';

const kinds = ['corrections', 'retractions'] as const;

/** What was published and had to be put right. */
export function Corrections({ figures }: { readonly figures: Dashboard['corrections'] }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <FigureCard title={translate('dashboard.corrections.title')} help={translate('dashboard.corrections.help')}>
      <FigureTable
        label={translate('dashboard.corrections.title')}
        head={[
          translate('dashboard.corrections.kind'),
          translate('dashboard.corrections.versions'),
          translate('menu.claims'),
        ]}
        rows={kinds.map((kind) => {
          const { versions, claims, query } = figures[kind];
          const name = translate(`dashboard.corrections.${kind}`);
          return {
            key: kind,
            name,
            cells: [formats.number(versions), <FigureLink key="claims" value={claims} query={query} label={name} />],
          };
        })}
      />
    </FigureCard>
  );
}
