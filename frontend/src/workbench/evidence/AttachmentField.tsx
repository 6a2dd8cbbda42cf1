import { limits } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { isolated } from '../shared/isolated.js';
import { ImagePreview, isDrawn } from './ImagePreview.js';
import type { Source } from './use-source.js';

/** What the desk keeps of the source, with its hash: the file at hand, the fetched copy, or the file of other evidence. */
export function AttachmentField({ source }: { readonly source: Source }) {
  const translate = useTranslate();
  const { bytes } = useLocaleDates();
  const { file, same, intake, tooLarge } = source;
  if (same?.file) {
    return (
      <Line
        words={translate('evidence.file.same', { name: isolated(same.file.name), size: bytes(same.file.byteLength) })}
        onRemove={() => source.takeFileOf(null)}
      />
    );
  }
  if (file) {
    return (
      <>
        <Line
          words={translate('evidence.file.chosen', { name: isolated(file.name), size: bytes(file.size) })}
          onRemove={source.dropFile}
        />
        {tooLarge && (
          <FormHelperText error>
            {translate('workbench.file.tooLarge', { max: bytes(limits.evidenceFileBytes) })}
          </FormHelperText>
        )}
        {isDrawn(file) && <ImagePreview file={file} />}
      </>
    );
  }
  if (!intake?.captureId) return null;
  return (
    <FormControlLabel
      control={
        <Checkbox size="small" checked={source.keepsCapture} onChange={(_, keeps) => source.keepCapture(keeps)} />
      }
      label={translate('evidence.file.keepCapture', {
        type: translate(`evidence.intake.types.${intake.type}`),
        size: bytes(intake.byteLength),
      })}
      slotProps={{ typography: { variant: 'body2' } }}
    />
  );
}

function Line({ words, onRemove }: { readonly words: string; readonly onRemove: () => void }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2' }}>
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        {words}
      </Box>
      <Button size="small" onClick={onRemove}>
        {translate('workbench.file.remove')}
      </Button>
    </Box>
  );
}
