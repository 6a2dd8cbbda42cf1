import type { ClaimSummary } from '@isnad/contracts';
import MoreVert from '@mui/icons-material/MoreVert';
import { Box, Card, IconButton, Link as MuiLink, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { isOverdue, wholeDaysSince } from '../claims/claim-state.js';
import { BidiText } from '../components/BidiText.js';
import { NameList } from '../components/NameList.js';
import { PriorityChip } from '../components/PriorityChip.js';
import { useLocaleDates } from '../i18n/use-localised.js';

interface BoardCardProps {
  readonly claim: ClaimSummary;
  /** Null where the person may move nothing. */
  readonly onMove: ((claim: ClaimSummary, at: HTMLElement) => void) | null;
  readonly onDragStart: (claim: ClaimSummary) => void;
  readonly onDragEnd: () => void;
}

/** A claim on the board: its words, whose they are, who looks at it, what presses, and since when it lies here. */
export function BoardCard({ claim, onMove, onDragStart, onDragEnd }: BoardCardProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const late = isOverdue(claim);
  const days = wholeDaysSince(claim.statusSince);
  return (
    <Card
      component="li"
      data-row={claim.id}
      draggable={onMove !== null}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', claim.id);
        event.dataTransfer.effectAllowed = 'move';
        onDragStart(claim);
      }}
      onDragEnd={onDragEnd}
      sx={{ p: 1.25, cursor: onMove ? 'grab' : undefined, '&:focus-within': { borderColor: 'primary.main' } }}
    >
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        <MuiLink
          component={Link}
          to={`/claims/${claim.id}`}
          data-row-link
          draggable={false}
          color="inherit"
          sx={wordsStyle}
        >
          <BidiText lang={claim.language} reading>
            {claim.text}
          </BidiText>
        </MuiLink>
        {onMove && (
          <Tooltip title={translate('lists.board.move')}>
            <IconButton
              size="small"
              data-move
              aria-haspopup="menu"
              aria-label={translate('lists.board.moveClaim', { claim: claim.text.slice(0, 80) })}
              onClick={(event) => onMove(claim, event.currentTarget)}
              sx={{ alignSelf: 'flex-start', m: -0.5 }}
            >
              <MoreVert fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" noWrap>
        <BidiText>{claim.claimant.name}</BidiText>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5, mt: 0.5 }}>
        {claim.priority && claim.priority !== 'normal' && <PriorityChip priority={claim.priority} />}
        {claim.assignees.length > 0 && (
          <Typography variant="caption">
            <NameList names={claim.assignees.map(({ name }) => name)} />
            {` (${translate('lists.reviewsOf', { arrived: claim.reviewCount, required: claim.requiredReviews })})`}
          </Typography>
        )}
        {claim.dueAt && (
          <Typography variant="caption" color={late ? 'error' : 'text.secondary'}>
            {translate('claim.due', { when: formats.day(claim.dueAt) })}
            {late && ` (${translate('claim.overdue')})`}
          </Typography>
        )}
        <Typography variant="caption" color="text.secondary">
          <time dateTime={claim.statusSince} title={formats.moment(claim.statusSince)}>
            {days < 1 ? translate('lists.board.today') : translate('lists.board.age', { smart_count: days })}
          </time>
        </Typography>
      </Box>
    </Card>
  );
}

const wordsStyle = {
  flex: 1,
  minWidth: 0,
  overflowWrap: 'anywhere',
  display: '-webkit-box',
  WebkitLineClamp: 4,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;
