import { type ClaimSummary, can } from '@isnad/contracts';
import ViewListOutlined from '@mui/icons-material/ViewListOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ClaimFilterBar } from '../claims/ClaimFilterBar.js';
import { claimQuery, useClaimView, writeClaimView } from '../claims/claim-filters.js';
import { PageHeader } from '../components/PageHeader.js';
import { useSession } from '../providers/session-store.js';
import { BoardColumn } from './BoardColumn.js';
import { boardStatuses, mayLead } from './board-moves.js';
import { useBoardKeys } from './use-board-keys.js';
import { useClaimMove } from './use-claim-move.js';

/** The desk's claims by state, side by side. A card is moved by dragging, or by its menu. */
export default function BoardPage() {
  const translate = useTranslate();
  const shown = useClaimView();
  const role = useSession()?.user.role;
  const [move, open] = useClaimMove();
  const [dragged, setDragged] = useState<ClaimSummary | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const { page: _page, perPage: _perPage, status: wanted, ...query } = claimQuery(shown.view);
  const columns = boardStatuses.filter((status) => wanted === undefined || [wanted].flat().includes(status));
  const mayMove = role !== undefined && can(role, 'claims.transition');

  useBoardKeys(board, mayMove);

  return (
    <>
      <PageHeader
        title={translate('lists.board.title')}
        below={
          // Cards are neither dragged nor walked by keys where there is no pointer that hovers.
          <Typography color="text.secondary" sx={{ '@media (hover: none)': { display: 'none' } }}>
            {translate(mayMove ? 'lists.board.help' : 'lists.board.helpReading')}
          </Typography>
        }
        actions={
          <Button
            component={Link}
            to={`/claims?${writeClaimView(shown.view)}`}
            startIcon={<ViewListOutlined />}
            variant="outlined"
          >
            {translate('lists.board.asList')}
          </Button>
        }
      />
      <ClaimFilterBar shown={shown} />
      <Box
        ref={board}
        role="group"
        aria-label={translate('lists.board.title')}
        // An empty board, or one whose columns in view are empty, is scrolled by keys all the same.
        tabIndex={0}
        sx={{
          display: 'flex',
          gap: 1.5,
          overflowX: 'auto',
          pb: 2,
          scrollSnapType: { xs: 'x mandatory', sm: 'none' },
          alignItems: 'flex-start',
        }}
      >
        {columns.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            query={query}
            mayMove={mayMove}
            move={move}
            isTarget={dragged !== null && role !== undefined && mayLead(dragged.status, status, role)}
            dragged={dragged}
            onDrag={setDragged}
          />
        ))}
      </Box>
      {open}
    </>
  );
}
