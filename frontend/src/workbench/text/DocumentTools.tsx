import type { DocumentWithText } from '@isnad/contracts';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import SpeakersIcon from '@mui/icons-material/RecordVoiceOverOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { VersionMenu } from '../../revisions/VersionMenu.js';
import { SpeakersDialog } from './SpeakersDialog.js';

interface Props {
  readonly document: DocumentWithText;
}

/** What can be done about a whole text: its ledger, its speakers, its versions. */
export function DocumentTools({ document }: Props) {
  const translate = useTranslate();
  const [speakersOpen, setSpeakersOpen] = useState(false);
  const { id } = document;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mx: -0.5 }}>
      <Button size="small" component={Link} to={`/documents/${id}/ledger`} startIcon={<FactCheckIcon />}>
        {translate('coverage.open')}
      </Button>
      <Button size="small" startIcon={<SpeakersIcon />} onClick={() => setSpeakersOpen(true)}>
        {translate('revision.speakers.open')}
      </Button>
      <VersionMenu document={document} shown={document.versionNumber} />
      {speakersOpen && <SpeakersDialog document={document} onClose={() => setSpeakersOpen(false)} />}
    </Box>
  );
}

/** How many places wait since a newer text came, and the way to them. */
export function PendingPlaces({ document: { id, pendingAnchorings } }: Props) {
  const translate = useTranslate();
  if (pendingAnchorings === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mt: 1 }}
      action={
        <Button color="inherit" size="small" component={Link} to={`/anchorings?documentId=${id}`}>
          {translate('revision.decidePending')}
        </Button>
      }
    >
      {translate('revision.pending', { smart_count: pendingAnchorings })}
    </Alert>
  );
}
