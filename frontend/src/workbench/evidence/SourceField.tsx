import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { FormTextField } from '../shared/FormTextField.js';
import type { ServerForm } from '../shared/use-server-form.js';
import type { EvidenceValues } from './evidence-values.js';
import { FileButton } from './FileButton.js';
import type { Source } from './use-source.js';

interface Props {
  readonly form: ServerForm<EvidenceValues>;
  readonly source: Source;
  readonly takesFile: boolean;
  readonly focused: boolean;
}

/** Where the source is: its address, which the server can read, or a file. */
export function SourceField({ form, source, takesFile, focused }: Props) {
  const translate = useTranslate();
  const reading = source.state.kind === 'working';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: 1 }}>
      <Box sx={{ flex: '1 1 18rem' }}>
        <FormTextField
          form={form}
          name="url"
          label={translate('evidence.url')}
          helperText={translate(takesFile ? 'evidence.urlHelp' : 'evidence.urlHelpKnown')}
          type="url"
          autoFocus={focused}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !source.read) return;
            event.preventDefault();
            source.read();
          }}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 1, mb: 0.5 }}>
        <Button variant="outlined" disabled={!source.read || reading} onClick={() => source.read?.()}>
          {translate('evidence.intake.read')}
        </Button>
        {takesFile && <FileButton onFile={(file) => source.take({ kind: 'file', file })} />}
      </Box>
    </Box>
  );
}
