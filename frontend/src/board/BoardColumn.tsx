import { type ClaimSummary, claimStatusNames } from '@isnad/contracts';
import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useLocaleDates, useLocalised } from '../i18n/use-localised.js';
import type { Query } from '../providers/http-client.js';
import { BoardCard } from './BoardCard.js';
import type { BoardStatus } from './board-moves.js';
import { useBoardColumn } from './use-board-column.js';
import type { ClaimMove } from './use-claim-move.js';

interface BoardColumnProps {
  readonly status: BoardStatus;
  readonly query: Query;
  readonly mayMove: boolean;
  readonly move: ClaimMove;
  /** The card in hand may be dropped here. */
  readonly isTarget: boolean;
  readonly dragged: ClaimSummary | null;
  readonly onDrag: (claim: ClaimSummary | null) => void;
}

/** The claims of one state. */
export function BoardColumn(props: BoardColumnProps) {
  const { status, query, mayMove, move, isTarget, dragged, onDrag } = props;
  const translate = useTranslate();
  const localised = useLocalised();
  const formats = useLocaleDates();
  const titleId = useId();
  const [over, setOver] = useState(false);
  const column = useBoardColumn(status, query);
  const [first] = column.data?.pages ?? [];
  const claims = (column.data?.pages ?? []).flatMap(({ data }) => data);
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      data-column={status}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged) void move.drop(dragged, status);
        onDrag(null);
      }}
      sx={{
        ...columnStyle,
        borderColor: isTarget ? 'primary.main' : 'divider',
        borderStyle: isTarget ? 'dashed' : 'solid',
        backgroundColor: over ? 'action.hover' : 'transparent',
        opacity: dragged && !isTarget && dragged.status !== status ? 0.55 : 1,
      }}
    >
      <Typography variant="subtitle2" component="h2" id={titleId} sx={{ px: 0.5, pb: 1 }}>
        {localised(claimStatusNames[status])}
        {first && (
          <Typography component="span" color="text.secondary" sx={{ marginInlineStart: 1 }}>
            {first.totalIsExact
              ? formats.number(first.total)
              : translate('work.moreThan', { count: formats.number(first.total) })}
          </Typography>
        )}
      </Typography>
      <ProblemAlert error={column.error} onRetry={() => column.refetch()} />
      {column.isPending && (
        <Box role="status" aria-label={translate('app.loading')}>
          <Skeleton variant="rounded" height={88} sx={{ mb: 1 }} />
          <Skeleton variant="rounded" height={88} />
        </Box>
      )}
      {first && claims.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 0.5 }}>
          {translate('lists.board.nothing')}
        </Typography>
      )}
      <Box component="ul" aria-labelledby={titleId} sx={cardsStyle}>
        {claims.map((claim) => (
          <BoardCard
            key={claim.id}
            claim={claim}
            onMove={mayMove ? move.ask : null}
            onDragStart={onDrag}
            onDragEnd={() => onDrag(null)}
          />
        ))}
      </Box>
      {column.hasNextPage && (
        <Button fullWidth size="small" loading={column.isFetchingNextPage} onClick={() => column.fetchNextPage()}>
          {translate('lists.board.more')}
        </Button>
      )}
    </Box>
  );
}

/** A long column scrolls by itself, so that the heads of all stay in sight. */
const cardsStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gap: 1,
  maxHeight: { sm: 'max(60vh, 24rem)' },
  overflowY: { sm: 'auto' },
} as const;

const columnStyle = {
  flex: '0 0 auto',
  width: { xs: '82vw', sm: 236 },
  scrollSnapAlign: 'start',
  border: 1,
  borderRadius: 2,
  p: 1,
} as const;
