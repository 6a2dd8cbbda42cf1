import { Evidence } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ClipboardEvent, type KeyboardEvent, useId } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { useInterfaceLanguage } from '../../i18n/use-localised.js';
import { DialogForm } from '../shared/DialogForm.js';
import { DraftStatus } from '../shared/DraftStatus.js';
import { standsIn } from '../shared/stands-in.js';
import { AttachmentField } from './AttachmentField.js';
import { EvidenceFields } from './EvidenceFields.js';
import { evidenceFields } from './evidence-values.js';
import { type HandedIn, handedIn } from './handed-in.js';
import { ReadingPane } from './ReadingPane.js';
import { SourceField } from './SourceField.js';
import { SourcePanel } from './SourcePanel.js';
import { stanceOfKey, takesDigits } from './stance-key.js';
import { useEvidenceForm } from './use-evidence-form.js';

interface Props {
  readonly claimId: string;
  /** Null for a new item. */
  readonly evidence: Evidence | null;
  /** What the form was opened with by a gesture. */
  readonly given: HandedIn | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

/**
 * Adds an item of evidence, or changes one. The source is read beside the form: what it says of itself is offered, and the exact
 * quote is chosen in its text. Evidence does not change its file: one can come with a new item only.
 */
export function EvidenceDialog({ claimId, evidence, given, onClose, onSaved }: Props) {
  const translate = useTranslate();
  const language = useInterfaceLanguage();
  const titleId = useId();
  const paneId = useId();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { form, source, conflictDialog, showValue } = useEvidenceForm({ claimId, evidence, given, onClose, onSaved });
  const text = source.intake?.text ?? null;
  const isNew = evidence === null;

  const choose = (event: KeyboardEvent) => {
    if (!standsIn(event) || event.ctrlKey || event.altKey || event.metaKey || takesDigits(event.target)) return;
    const stance = stanceOfKey(event);
    if (!stance) return;
    event.preventDefault();
    form.set('stance', stance);
  };
  const paste = (event: ClipboardEvent) => {
    if (!standsIn(event)) return;
    const { clipboardData } = event;
    const pasted = handedIn({ files: clipboardData.files, getData: (format) => clipboardData.getData(format) });
    // A picture can be meant for no field; an address that is pasted into a field is meant for it.
    if (!pasted || (pasted.kind === 'address' && takesDigits(event.target)) || !isNew) return;
    event.preventDefault();
    source.take(pasted);
  };

  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={text === null ? 'md' : 'xl'}
      fullWidth
      fullScreen={narrow}
      aria-labelledby={titleId}
      onKeyDown={choose}
      onPaste={paste}
    >
      <DialogForm onSubmit={form.submit}>
        <DialogTitle id={titleId}>{translate(isNew ? 'evidence.add' : 'evidence.editTitle')}</DialogTitle>
        <DialogContent
          sx={
            text === null
              ? undefined
              : {
                  display: { md: 'grid' },
                  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
                  gap: 3,
                  // Each side scrolls by itself, so that the text stays beside the field that it is quoted in.
                  overflowY: { md: 'hidden' },
                  '& > *': { overflowY: { md: 'auto' }, px: 0.5 },
                  height: { md: '75vh' },
                }
          }
        >
          <Box>
            <DraftStatus form={form} resource="evidence" showValue={showValue} />
            <SourceField form={form} source={source} takesFile={isNew} focused={!given} />
            <SourcePanel source={source} form={form} takesFile={isNew} />
            {isNew && <AttachmentField source={source} />}
            <EvidenceFields
              form={form}
              text={text}
              onChooseQuote={() => document.getElementById(paneId)?.focus()}
              focused={given !== null}
            />
            <ProblemAlert error={form.problem} resource="evidence" shownFields={evidenceFields} />
          </Box>
          {text !== null && (
            <ReadingPane
              id={paneId}
              text={text}
              language={source.intake?.language ?? language}
              quote={form.values.quote}
              onQuote={(quote) => form.set('quote', quote)}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={form.pending}>
            {translate('ra.action.save')}
          </Button>
        </DialogActions>
      </DialogForm>
      {conflictDialog}
    </Dialog>
  );
}
