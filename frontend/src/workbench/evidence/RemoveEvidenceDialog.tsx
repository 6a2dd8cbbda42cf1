import type { Evidence } from '@isnad/contracts';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { useRefreshClaim } from '../claim/use-claim-parts.js';
import { useServerForm } from '../shared/use-server-form.js';

interface Props {
  readonly evidence: Evidence;
  readonly onClose: () => void;
}

/** Asks before an item of evidence goes; one that a review or verdict rests on is kept by the server, which says so. */
export function RemoveEvidenceDialog({ evidence, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const refresh = useRefreshClaim(evidence.claimId);
  const form = useServerForm({
    initial: {},
    send: async () => {
      await request({ method: 'DELETE', path: `/evidence/${evidence.id}`, ifMatch: evidence.version, schema: null });
      onClose();
      await refresh();
    },
  });
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('evidence.removeTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText>
          <BidiText>{evidence.title}</BidiText>
        </DialogContentText>
        <ProblemAlert error={form.problem} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.cancel')}
        </Button>
        <Button color="error" variant="contained" loading={form.pending} onClick={() => form.submit()}>
          {translate('ra.action.delete')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
