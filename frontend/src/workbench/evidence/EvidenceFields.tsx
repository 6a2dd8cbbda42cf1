import { evidenceKinds } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../shared/ChoiceField.js';
import { FormTextField } from '../shared/FormTextField.js';
import type { ServerForm } from '../shared/use-server-form.js';
import type { EvidenceValues } from './evidence-values.js';
import { quoteStandsIn } from './offers.js';
import { StanceField } from './StanceField.js';

interface Props {
  readonly form: ServerForm<EvidenceValues>;
  /** The text that was read at the source; null while there is none. */
  readonly text: string | null;
  readonly onChooseQuote: () => void;
  /** Whether the first choice takes the focus when the form opens. */
  readonly focused: boolean;
}

/** What a person says of an item: what it does to the claim, how near it is to the fact, who says it, and the exact words. */
export function EvidenceFields({ form, text, onChooseQuote, focused }: Props) {
  const translate = useTranslate();
  const stands = quoteStandsIn(text, form.values.quote);
  const quoteHelp = stands === null ? 'evidence.quoteHelp' : stands ? 'evidence.quoteStands' : 'evidence.quoteAbsent';
  return (
    <>
      <StanceField
        value={form.values.stance}
        onChange={(stance) => form.set('stance', stance)}
        error={form.errorOf('stance')}
        focused={focused}
      />
      <ChoiceField
        label={translate('evidence.kind')}
        choices={evidenceKinds.map((key) => ({
          key,
          name: translate(`evidence.kinds.${key}`),
          definition: translate(`evidence.kindHelp.${key}`),
        }))}
        value={form.values.kind}
        onChange={(kind) => form.set('kind', kind)}
        error={form.errorOf('kind')}
      />
      <FormTextField form={form} name="title" label={translate('evidence.itemTitle')} required />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 12rem' }, columnGap: 2 }}>
        <FormTextField form={form} name="publisher" label={translate('evidence.publisher')} />
        <FormTextField
          form={form}
          name="publishedAt"
          label={translate('evidence.publishedAt')}
          type="date"
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <FormTextField
        form={form}
        name="quote"
        label={translate('evidence.quote')}
        helperText={translate(quoteHelp)}
        multiline
        minRows={2}
        maxRows={8}
      />
      {text !== null && (
        <Button size="small" onClick={onChooseQuote}>
          {translate('evidence.pane.open')}
        </Button>
      )}
      <FormTextField
        form={form}
        name="sourceInterest"
        label={translate('evidence.sourceInterest')}
        helperText={translate('evidence.interestHelp')}
        multiline
      />
      <FormTextField form={form} name="note" label={translate('evidence.noteField')} multiline />
      <FormTextField
        form={form}
        name="archivedUrl"
        label={translate('evidence.archivedUrl')}
        helperText={translate('evidence.archivedHelp')}
        type="url"
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
    </>
  );
}
