import AttachFileIcon from '@mui/icons-material/AttachFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';

interface Props {
  readonly file: File | null;
  readonly onChange: (file: File | null) => void;
  readonly maxBytes: number;
}

/** One file to send along; its size is compared with the limit before anything is sent. */
export function FileField({ file, onChange, maxBytes }: Props) {
  const translate = useTranslate();
  const { bytes } = useLocaleDates();
  const tooLarge = file !== null && file.size > maxBytes;
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Button component="label" size="small" variant="outlined" startIcon={<AttachFileIcon />}>
          {translate('workbench.file.choose')}
          <input hidden type="file" onChange={(event) => onChange(event.target.files?.[0] ?? null)} />
        </Button>
        {file && (
          <>
            <span>
              <bdi>{file.name}</bdi> ({bytes(file.size)})
            </span>
            <Button size="small" onClick={() => onChange(null)}>
              {translate('workbench.file.remove')}
            </Button>
          </>
        )}
      </Box>
      <FormHelperText error={tooLarge}>
        {translate(tooLarge ? 'workbench.file.tooLarge' : 'workbench.file.limit', { max: bytes(maxBytes) })}
      </FormHelperText>
    </Box>
  );
}
