import type { ClaimQueue, ClaimSummary } from '@isnad/contracts';
import { Box, Button, Card, List, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ClaimRow } from '../claims/ClaimRow.js';
import { useLocaleDates } from '../i18n/use-localised.js';

interface QueueCardProps {
  readonly queue: ClaimQueue;
  readonly page: { readonly data: readonly ClaimSummary[]; readonly total: number; readonly totalIsExact: boolean };
}

/** One work list: its number, its first claims, and the way to all of them. */
export function QueueCard({ queue, page }: QueueCardProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const titleId = useId();
  const count = formats.number(page.total);
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ mb: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, px: { xs: 1.5, sm: 2.5 }, pt: 2, pb: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h6" component="h2" id={titleId}>
            {translate(`queue.${queue}`)}
            <Typography component="span" color="secondary" sx={{ fontWeight: 700, marginInlineStart: 1 }}>
              {page.totalIsExact ? count : translate('work.moreThan', { count })}
            </Typography>
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate(`queueHelp.${queue}`)}
          </Typography>
        </Box>
        <Button component={Link} to={`/claims?queue=${queue}`} sx={{ flexShrink: 0 }}>
          {translate('app.seeAll')}
        </Button>
      </Box>
      <List disablePadding>
        {page.data.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </List>
    </Card>
  );
}
