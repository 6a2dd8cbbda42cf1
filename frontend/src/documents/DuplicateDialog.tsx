import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

interface DuplicateDialogProps {
  readonly existing: { readonly id: string; readonly title: string };
  readonly onKeepBoth: () => void;
  readonly onClose: () => void;
}

/** The speech has this text already: open that one, or keep both. */
export function DuplicateDialog({ existing, onKeepBoth, onClose }: DuplicateDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('document.duplicate.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('document.duplicate.text', { title: existing.title })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button onClick={onKeepBoth}>{translate('document.duplicate.keep')}</Button>
        <Button component={Link} to={`/documents/${existing.id}`} variant="contained">
          {translate('document.duplicate.open')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
