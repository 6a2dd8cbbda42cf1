import { claimStatusNames, type Dashboard } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../components/StatusChip.js';
import { useLocalised } from '../i18n/use-localised.js';
import { Bar } from './Bar.js';
import { useDays } from './days-words.js';
import { FigureCard } from './FigureCard.js';
import { FigureLink } from './FigureLink.js';
import { FigureTable } from './FigureTable.js';

/** What is stuck where, and how long. */
export function Waiting({ figures }: { readonly figures: Dashboard['waiting'] }) {
  const translate = useTranslate();
  const localised = useLocalised();
  const days = useDays();
  const most = Math.max(...figures.map(({ claims }) => claims), 0);
  return (
    <FigureCard title={translate('dashboard.waiting.title')} help={translate('dashboard.waiting.help')}>
      <FigureTable
        label={translate('dashboard.waiting.title')}
        head={[
          translate('resources.claims.fields.status'),
          translate('menu.claims'),
          translate('dashboard.waiting.median'),
          translate('dashboard.waiting.oldest'),
        ]}
        rows={figures.map(({ status, claims, medianDays, oldestDays, query }) => ({
          key: status,
          name: <StatusChip status={status} />,
          bar: <Bar parts={[{ key: status, value: claims, tone: 'blue' }]} whole={most} />,
          cells: [
            <FigureLink key="claims" value={claims} query={query} label={localised(claimStatusNames[status])} />,
            days(medianDays),
            days(oldestDays),
          ],
        }))}
      />
    </FigureCard>
  );
}
