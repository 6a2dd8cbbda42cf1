import type { ClaimQueue } from '@isnad/contracts';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLocaleDates } from '../i18n/use-localised.js';

interface QueueCountsProps {
  readonly queues: readonly { readonly queue: ClaimQueue; readonly total: number; readonly totalIsExact: boolean }[];
}

/** Every work list of this person with its number, also the empty ones: at a glance what waits, and what does not. */
export function QueueCounts({ queues }: QueueCountsProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <Box component="ul" aria-label={translate('lists.work.counts')} sx={listStyle}>
      {queues.map(({ queue, total, totalIsExact }) => {
        const count = formats.number(total);
        const late = queue === 'overdue' && total > 0;
        return (
          <Card component="li" key={queue}>
            <CardActionArea component={Link} to={`/claims?queue=${queue}`} sx={{ px: 2, py: 1.25, height: '100%' }}>
              <Typography
                sx={{ fontSize: '1.6rem', fontWeight: 650, lineHeight: 1.3 }}
                color={late ? 'error' : total > 0 ? 'text.primary' : 'text.secondary'}
              >
                {totalIsExact ? count : translate('work.moreThan', { count })}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {translate(`queue.${queue}`)}
              </Typography>
            </CardActionArea>
          </Card>
        );
      })}
    </Box>
  );
}

const listStyle = {
  listStyle: 'none',
  p: 0,
  m: 0,
  mb: 3,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fit, minmax(7.5rem, 1fr))' },
} as const;
