import type { Dashboard } from '@isnad/contracts';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import { Bar } from './Bar.js';
import { FigureCard } from './FigureCard.js';
import { FigureLink } from './FigureLink.js';
import { FigureTable } from './FigureTable.js';

const kinds = ['truth', 'attribution'] as const;

/** How often two who looked at the same claim saw it differently. */
export function Disagreement({ figures }: { readonly figures: Dashboard['disagreement'] }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <FigureCard title={translate('dashboard.disagreement.title')} help={translate('dashboard.disagreement.help')}>
      {figures.rounds === 0 ? (
        <Typography color="text.secondary">{translate('dashboard.disagreement.none')}</Typography>
      ) : (
        <>
          <Typography variant="body2" sx={{ mb: 0.5 }}>
            {translate('dashboard.disagreement.rounds', { smart_count: figures.rounds })}
          </Typography>
          <FigureTable
            label={translate('dashboard.disagreement.title')}
            head={[
              translate('dashboard.disagreement.in'),
              translate('dashboard.disagreement.differing'),
              translate('dashboard.disagreement.share'),
              translate('menu.claims'),
            ]}
            rows={kinds.map((kind) => {
              const { rounds, share, claims, query } = figures[kind];
              const name = translate(`lists.disagreement.${kind}`);
              return {
                key: kind,
                name,
                bar: <Bar parts={[{ key: kind, value: rounds, tone: 'violet' }]} whole={figures.rounds} />,
                cells: [
                  formats.number(rounds),
                  share === null ? '–' : formats.percent(share),
                  <FigureLink key="claims" value={claims} query={query} label={name} />,
                ],
              };
            })}
          />
        </>
      )}
    </FigureCard>
  );
}
