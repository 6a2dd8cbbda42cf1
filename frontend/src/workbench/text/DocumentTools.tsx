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

/** What can be done about a whole text: its ledger, its speakers, its versions, and the places that wait since a newer one came. */
export function DocumentTools({ document }: { readonly document: DocumentWithText }) {
  const translate = useTranslate();
  const [speakersOpen, setSpeakersOpen] = useState(false);
  const { id, pendingAnchorings } = document;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, mx: -0.5 }}>
        <Button size="small" component={Link} to={`/documents/${id}/ledger`} startIcon={<FactCheckIcon />}>
          {translate('coverage.open')}
        </Button>
        <Button size="small" startIcon={<SpeakersIcon />} onClick={() => setSpeakersOpen(true)}>
          {translate('revision.speakers.open')}
        </Button>
        <VersionMenu document={document} shown={document.versionNumber} />
      </Box>
      {pendingAnchorings > 0 && (
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
      )}
      {speakersOpen && <SpeakersDialog document={document} onClose={() => setSpeakersOpen(false)} />}
    </>
  );
}
