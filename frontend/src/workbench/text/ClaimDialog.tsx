import type { DocumentWithText, Speech } from '@isnad/contracts';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ExactWords } from '../shared/ExactWords.js';
import { AddAppearanceForm } from './AddAppearanceForm.js';
import type { ClaimOrigin } from './claim-origin.js';
import { type ClaimMaterial, NewClaimForm } from './NewClaimForm.js';

const modes = ['newClaim', 'appearance'] as const;
type Mode = (typeof modes)[number];

/** What the words became: an appearance of a claim. */
export type ClaimOutcome =
  | { readonly mode: 'newClaim'; readonly claimId: string; readonly appearanceId: string | undefined }
  | { readonly mode: 'appearance'; readonly claimId: string; readonly appearanceId: string };

interface Props {
  readonly document: DocumentWithText;
  readonly speech: Speech | undefined;
  readonly origin: ClaimOrigin;
  /** Told which claim now holds the words. */
  readonly onDone: (outcome: ClaimOutcome) => void;
  readonly onClose: () => void;
}

/** Makes a claim of words of the text, or ties them to a claim there is. */
export function ClaimDialog({ document, speech, origin, onDone, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const [mode, setMode] = useState<Mode>('newClaim');
  const exact = document.currentVersion.text.slice(origin.span.start, origin.span.end);
  const material: ClaimMaterial = {
    speechId: document.speechId,
    language: document.language,
    appearances: [{ documentId: document.id, ...origin.span, exact }],
    touched: origin.touched,
    decides: origin.decides,
    wordings: [{ label: translate('workbench.text.useWords'), words: exact }],
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('workbench.text.claimTitle')}</DialogTitle>
      <DialogContent sx={{ flex: '0 0 auto', pb: 1, maxHeight: '40vh' }}>
        <ExactWords language={document.language}>{exact}</ExactWords>
        <ToggleButtonGroup
          exclusive
          fullWidth
          size="small"
          value={mode}
          aria-label={translate('workbench.text.claimTitle')}
          onChange={(_, chosen: Mode | null) => chosen && setMode(chosen)}
          sx={{ mt: 2 }}
        >
          {modes.map((name) => (
            <ToggleButton key={name} value={name} sx={{ textTransform: 'none' }}>
              {translate(`workbench.text.mode.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </DialogContent>
      {mode === 'newClaim' ? (
        <NewClaimForm
          material={material}
          speech={speech}
          onCreated={({ id, appearances }) => {
            const here = appearances.find((one) => one.documentId === document.id && one.start === origin.span.start);
            onDone({ mode, claimId: id, appearanceId: here?.id });
          }}
          onClose={onClose}
        />
      ) : (
        <AddAppearanceForm
          {...{ document, origin, exact, onClose }}
          onAdded={({ id: claimId }, { id: appearanceId }) => onDone({ mode, claimId, appearanceId })}
        />
      )}
    </Dialog>
  );
}
