import { Appearance, type ClaimSummary, type DocumentWithText } from '@isnad/contracts';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { StatusChip } from '../../components/StatusChip.js';
import { request } from '../../providers/http-client.js';
import { DialogForm } from '../shared/DialogForm.js';
import { useServerForm } from '../shared/use-server-form.js';
import type { ClaimOrigin } from './claim-origin.js';
import { useSpeechClaims } from './use-speech-claims.js';

interface Props {
  readonly document: DocumentWithText;
  readonly origin: ClaimOrigin;
  readonly exact: string;
  readonly onAdded: (claim: ClaimSummary, appearance: Appearance) => void;
  readonly onClose: () => void;
}

/** Ties the words to a claim that the speech already has, as when a second outlet carries the same statement. */
export function AddAppearanceForm({ document, origin, exact, onAdded, onClose }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const claims = useSpeechClaims(document.speechId, typed);
  const form = useServerForm<{ claim: ClaimSummary | null }>({
    initial: { claim: null },
    send: async ({ claim }) => {
      if (!claim) return;
      const body = { documentId: document.id, ...origin.span, exact };
      const path = `/claims/${claim.id}/appearances`;
      onAdded(claim, (await request({ method: 'POST', path, body, schema: Appearance })).data);
    },
  });
  return (
    <DialogForm onSubmit={form.submit}>
      <DialogContent sx={{ pt: 0 }}>
        <Autocomplete
          options={claims.data ?? []}
          loading={claims.isFetching}
          value={form.values.claim}
          // The server matches the words; what it answers is not filtered again by letters that may differ (أ and ا).
          filterOptions={(options) => options}
          getOptionKey={({ id }) => id}
          getOptionLabel={({ text }) => text}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          noOptionsText={translate('workbench.text.noClaims')}
          onInputChange={(_, value, cause) => {
            if (cause !== 'reset') setTyped(value);
          }}
          onChange={(_, claim) => form.set('claim', claim)}
          renderOption={({ key, ...props }, claim) => (
            <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 1, alignItems: 'start' }}>
              <Box sx={{ flex: 1 }}>
                <BidiText lang={claim.language}>{claim.text}</BidiText>
              </Box>
              <StatusChip status={claim.status} />
            </Box>
          )}
          renderInput={(parameters) => (
            <TextField
              {...parameters}
              autoFocus
              label={translate('workbench.text.existingClaim')}
              helperText={translate('workbench.text.existingClaimHelp')}
              slotProps={{ htmlInput: { ...parameters.inputProps, dir: 'auto' } }}
            />
          )}
        />
        <ProblemAlert error={claims.error ?? form.problem} resource="claims" />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={form.values.claim === null} loading={form.pending}>
          {translate('workbench.text.addAppearance')}
        </Button>
      </DialogActions>
    </DialogForm>
  );
}
