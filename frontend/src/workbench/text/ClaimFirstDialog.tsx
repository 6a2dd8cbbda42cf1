import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useCan } from '../../providers/session-store.js';
import { ExactWords } from '../shared/ExactWords.js';

interface Props {
  readonly words: string;
  readonly language: string;
  readonly onClaim: () => void;
  readonly onClose: () => void;
}

/** Words without a claim have nothing to hold a comment: offers to make the claim first. */
export function ClaimFirstDialog({ words, language, onClaim, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const mayClaim = useCan('claims.create');
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('reading.comment.first')}</DialogTitle>
      <DialogContent>
        <ExactWords language={language}>{words}</ExactWords>
        <DialogContentText sx={{ mt: 2 }}>{translate('reading.comment.firstText')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        {mayClaim && (
          <Button variant="contained" autoFocus onClick={onClaim}>
            {translate('reading.comment.makeClaim')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
