import type { SavedView } from '@isnad/contracts';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, List, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useSession } from '../providers/session-store.js';
import { ManagedView } from './ManagedView.js';
import { useViewChanges } from './use-saved-views.js';
import { moved } from './view-link.js';

interface ManageViewsDialogProps {
  /** The person's own, in their order. */
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}

/** Orders, renames, shares and deletes one's own views. */
export function ManageViewsDialog({ views, onClose }: ManageViewsDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const mayShare = useSession()?.user.role === 'editor';
  const { update, remove, order } = useViewChanges('claims');
  const ids = views.map(({ id }) => id);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('lists.views.manage')}</DialogTitle>
      <DialogContent>
        <ProblemAlert error={update.error ?? remove.error ?? order.error} />
        {views.length === 0 && <Typography color="text.secondary">{translate('lists.views.none')}</Typography>}
        <List disablePadding>
          {views.map((view, place) => (
            <ManagedView
              key={view.id}
              view={view}
              mayShare={mayShare}
              isFirst={place === 0}
              isLast={place === views.length - 1}
              pending={update.isPending || remove.isPending || order.isPending}
              onMove={(by) => order.mutate(moved(ids, place, by))}
              onChange={(change) => update.mutate({ view, change })}
              onDelete={() => remove.mutate(view)}
            />
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
