import { type ClaimSummary, can, limits, type Role } from '@isnad/contracts';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, IconButton, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSession } from '../providers/session-store.js';
import { BulkDialog } from './BulkDialog.js';
import type { BulkAction } from './bulk-change.js';
import { useActionName } from './use-action-name.js';
import { useBulk } from './use-bulk.js';

/** What a person of this role may ask for at all; whether a claim allows it, the server says of each. */
function bulkActionsOf(role: Role): readonly BulkAction[] {
  if (!can(role, 'claims.update')) return [];
  const everybody = ['tag', 'untag', 'priority', 'due'] as const;
  return role === 'editor' ? [...everybody, 'triage', 'assign', 'reject'] : everybody;
}

interface BulkBarProps {
  readonly selected: ReadonlyMap<string, ClaimSummary>;
  readonly onClear: () => void;
}

/** What can be done to the chosen claims; there while some are chosen. */
export function BulkBar({ selected, onClear }: BulkBarProps) {
  const translate = useTranslate();
  const role = useSession()?.user.role;
  const actionName = useActionName();
  const bulk = useBulk();
  const [action, setAction] = useState<BulkAction | null>(null);
  if (role === undefined || (selected.size === 0 && action === null)) return null;
  return (
    <Paper
      elevation={4}
      component="section"
      role="region"
      aria-label={translate('lists.bulk.title')}
      className="no-print"
      sx={barStyle}
    >
      <Typography role="status" sx={{ fontWeight: 600, marginInlineEnd: 1 }}>
        {translate('lists.bulk.chosen', { smart_count: selected.size })}
        {selected.size >= limits.bulkClaims && ` (${translate('lists.bulk.most')})`}
      </Typography>
      <Box sx={choicesStyle}>
        {bulkActionsOf(role).map((name) => (
          <Button
            key={name}
            size="small"
            variant="outlined"
            color={name === 'reject' ? 'error' : 'primary'}
            onClick={() => setAction(name)}
          >
            {actionName(name)}
          </Button>
        ))}
      </Box>
      <IconButton
        size="small"
        sx={{ marginInlineStart: 'auto' }}
        onClick={onClear}
        aria-label={translate('lists.bulk.clear')}
      >
        <CloseOutlined />
      </IconButton>
      {action && (
        <BulkDialog
          key={action}
          action={action}
          claims={[...selected.values()]}
          bulk={bulk}
          onClose={(done) => {
            setAction(null);
            if (done) onClear();
          }}
        />
      )}
    </Paper>
  );
}

// On a small screen one row to push along below the rest: one above the other they would cover the claims.
const choicesStyle = {
  display: 'flex',
  flexWrap: { xs: 'nowrap', sm: 'wrap' },
  gap: 0.5,
  flex: { xs: '1 0 100%', sm: 1 },
  order: { xs: 1, sm: 0 },
  overflowX: 'auto',
  '& > button': { flex: 'none' },
} as const;

const barStyle = {
  position: 'sticky',
  bottom: 8,
  zIndex: 2,
  mt: 1.5,
  px: 2,
  py: 1,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  border: 1,
  borderColor: 'primary.main',
} as const;
