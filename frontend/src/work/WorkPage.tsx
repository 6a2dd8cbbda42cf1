import type { ClaimQueue } from '@isnad/contracts';
import DoneAllOutlined from '@mui/icons-material/DoneAllOutlined';
import { Card, Typography } from '@mui/material';
import { useQueries } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { queuesOfRole } from '../claims/queues-of-role.js';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useSession } from '../providers/session-store.js';
import { TourOffer } from '../tour/TourOffer.js';
import { FirstSteps } from './FirstSteps.js';
import { LatestChanges } from './LatestChanges.js';
import { LatestSpeeches, useLatestSpeeches } from './LatestSpeeches.js';
import { QueueCard } from './QueueCard.js';
import { QueueCounts } from './QueueCounts.js';
import { queueQuery } from './queue-query.js';

/** Where the day begins: what waits for this person, list by list, and on an empty desk the first step. */
export default function WorkPage() {
  const translate = useTranslate();
  const user = useSession()?.user;
  const queues = user ? queuesOfRole(user.role) : [];
  const waiting = useQueries({ queries: queues.map(queueQuery) });
  const speeches = useLatestSpeeches();
  if (!user) return <LoadingState />;

  const error = waiting.find((queue) => queue.error)?.error ?? speeches.error;
  const loading = speeches.isPending || waiting.some((queue) => queue.isPending);
  const deskIsEmpty = speeches.data?.total === 0;
  const full: { queue: ClaimQueue; index: number }[] = queues
    .map((queue, index) => ({ queue, index }))
    .filter(({ index }) => (waiting[index]?.data?.total ?? 0) > 0);

  const counts = queues.flatMap((queue, index) => {
    const page = waiting[index]?.data;
    return page ? [{ queue, total: page.total, totalIsExact: page.totalIsExact }] : [];
  });

  return (
    <>
      <PageHeader
        title={translate('menu.work')}
        below={<Typography color="text.secondary">{translate('work.greeting', { name: user.name })}</Typography>}
      />
      <ProblemAlert
        error={error}
        onRetry={() => Promise.all([speeches.refetch(), ...waiting.map((queue) => queue.refetch())])}
      />
      {loading && !error && <LoadingState />}
      {!loading && <FirstSteps />}
      {!loading && !deskIsEmpty && <TourOffer />}
      {!loading && !deskIsEmpty && (
        <>
          {queues.length > 0 && !error && <QueueCounts queues={counts} />}
          {full.map(({ queue, index }) => {
            const page = waiting[index]?.data;
            return page && <QueueCard key={queue} queue={queue} page={page} />;
          })}
          {queues.length > 0 && full.length === 0 && !error && (
            <Card sx={{ mb: 3 }}>
              <EmptyState
                icon={<DoneAllOutlined />}
                title={translate('work.quiet.title')}
                text={translate('work.quiet.text')}
              />
            </Card>
          )}
          {queues.length === 0 && (
            <Card sx={{ mb: 3 }}>
              <EmptyState title={translate('work.reader.title')} text={translate('work.reader.text')} />
            </Card>
          )}
          <LatestChanges />
          {speeches.data && <LatestSpeeches speeches={speeches.data.data} />}
        </>
      )}
    </>
  );
}
