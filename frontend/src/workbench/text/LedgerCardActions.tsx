import type { Segment } from '@isnad/contracts';
import AddTaskIcon from '@mui/icons-material/AddTask';
import CommentIcon from '@mui/icons-material/CommentOutlined';
import LinkIcon from '@mui/icons-material/Link';
import UndoIcon from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCan } from '../../providers/session-store.js';
import type { LedgerItem } from './ledger.js';
import { keyOf } from './shortcuts.js';

/** What can be done with a row. Stable across renders, so that rows are not painted anew. */
export interface LedgerHandlers {
  readonly focus: (item: LedgerItem) => void;
  readonly accept: (item: LedgerItem) => void;
  readonly skip: (segment: Segment) => void;
  readonly restore: (segment: Segment) => void;
  readonly comment: (claimId: string) => void;
  readonly share: (item: LedgerItem) => void;
}

interface Props {
  readonly item: LedgerItem;
  readonly handlers: LedgerHandlers;
}

/** The buttons of the row in hand. */
export function LedgerCardActions({ item, handlers }: Props) {
  const translate = useTranslate();
  const mayClaim = useCan('claims.create');
  const mayDecide = useCan('segments.update');
  const mayComment = useCan('comments.create');
  const waits = item.type === 'segment' && item.segment.disposition === 'undecided';
  const claimIds = item.type === 'claim' ? [item.mark.claimId] : item.segment.claimIds;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
      {waits && mayClaim && (
        <Button
          size="small"
          variant="contained"
          startIcon={<AddTaskIcon />}
          aria-keyshortcuts={keyOf('accept')}
          onClick={() => handlers.accept(item)}
        >
          {translate('workbench.text.accept')}
        </Button>
      )}
      {waits && mayDecide && (
        <Button
          size="small"
          variant="outlined"
          aria-keyshortcuts={keyOf('skip')}
          onClick={() => handlers.skip(item.segment)}
        >
          {translate('workbench.text.skip')}
        </Button>
      )}
      {item.type === 'segment' && item.tone === 'skipped' && mayDecide && (
        <Button size="small" variant="outlined" startIcon={<UndoIcon />} onClick={() => handlers.restore(item.segment)}>
          {translate('workbench.text.restore')}
        </Button>
      )}
      {claimIds.map((claimId) => (
        <Button key={claimId} size="small" variant="outlined" component={Link} to={`/claims/${claimId}`}>
          {translate('workbench.text.openClaim')}
        </Button>
      ))}
      {claimIds[0] !== undefined && mayComment && (
        <Button
          size="small"
          startIcon={<CommentIcon />}
          aria-keyshortcuts={keyOf('comment')}
          onClick={() => handlers.comment(claimIds[0] ?? '')}
        >
          {translate('reading.comment.open')}
        </Button>
      )}
      <Button size="small" startIcon={<LinkIcon />} onClick={() => handlers.share(item)}>
        {translate('workbench.text.share')}
      </Button>
    </Box>
  );
}
