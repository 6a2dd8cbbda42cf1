import type { Dashboard } from '@isnad/contracts';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { Bar } from './Bar.js';
import { FigureCard } from './FigureCard.js';
import { FigureLink } from './FigureLink.js';
import { FigureTable } from './FigureTable.js';

/** Who has how much to review, and how much of it is late. */
export function Workload({ figures }: { readonly figures: Dashboard['workload'] }) {
  const translate = useTranslate();
  const most = Math.max(...figures.map(({ open }) => open), 0);
  const [openWord, lateWord] = [translate('dashboard.workload.open'), translate('dashboard.workload.overdue')];
  return (
    <FigureCard title={translate('dashboard.workload.title')} help={translate('dashboard.workload.help')}>
      {figures.length === 0 ? (
        <Typography color="text.secondary">{translate('dashboard.workload.nobody')}</Typography>
      ) : (
        <FigureTable
          label={translate('dashboard.workload.title')}
          head={[translate('dashboard.workload.reviewer'), openWord, lateWord]}
          rows={figures.map(({ reviewer, open, overdue, query, overdueQuery }) => ({
            key: reviewer.id,
            name: <BidiText>{reviewer.name}</BidiText>,
            bar: (
              <Bar
                whole={most}
                parts={[
                  { key: 'overdue', value: overdue, tone: 'red', striped: true, title: lateWord },
                  { key: 'rest', value: open - overdue, tone: 'teal', title: openWord },
                ]}
              />
            ),
            cells: [
              <FigureLink key="open" value={open} query={query} label={`${reviewer.name}, ${openWord}`} />,
              <FigureLink key="late" value={overdue} query={overdueQuery} label={`${reviewer.name}, ${lateWord}`} />,
            ],
          }))}
        />
      )}
    </FigureCard>
  );
}
