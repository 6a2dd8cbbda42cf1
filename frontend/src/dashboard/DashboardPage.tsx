import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { CameIn } from './CameIn.js';
import { Corrections } from './Corrections.js';
import { Disagreement } from './Disagreement.js';
import { PeriodPicker } from './PeriodPicker.js';
import { dayOf, daysOf, readPeriod, writePeriod } from './period.js';
import { useDashboard } from './use-dashboard.js';
import { Verdicts } from './Verdicts.js';
import { Waiting } from './Waiting.js';
import { Workload } from './Workload.js';

/** What a desk head asks each morning. Every figure leads to the claims that it counted. */
export default function DashboardPage() {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const [parameters, setParameters] = useSearchParams();
  const [today] = useState(() => dayOf(new Date()));
  const period = readPeriod(parameters);
  const figures = useDashboard(daysOf(period, today));
  const { data } = figures;
  return (
    <>
      <PageHeader
        title={translate('dashboard.title')}
        below={
          data && (
            <Typography color="text.secondary">
              {translate('dashboard.span', { from: formats.day(data.from), to: formats.day(data.to) })}
              {' · '}
              {translate('dashboard.asOf', { when: formats.moment(data.generatedAt) })}
            </Typography>
          )
        }
        actions={
          <Button className="no-print" startIcon={<PrintOutlined />} variant="outlined" onClick={() => window.print()}>
            {translate('dashboard.print')}
          </Button>
        }
      />
      <PeriodPicker period={period} today={today} onChange={(chosen) => setParameters(writePeriod(chosen))} />
      <ProblemAlert error={figures.error} onRetry={() => figures.refetch()} />
      {figures.isPending && <LoadingState />}
      {data && (
        <Box
          sx={{
            mt: 2,
            display: 'grid',
            gap: 2.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
            alignItems: 'start',
            opacity: figures.isPlaceholderData ? 0.6 : 1,
          }}
        >
          <CameIn figures={data.cameIn} />
          <Waiting figures={data.waiting} />
          <Workload figures={data.workload} />
          <Verdicts figures={data.verdicts} />
          <Disagreement figures={data.disagreement} />
          <Corrections figures={data.corrections} />
        </Box>
      )}
    </>
  );
}
