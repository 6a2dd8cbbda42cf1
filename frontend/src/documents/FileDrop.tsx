import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { useLocaleDates } from '../i18n/use-localised.js';

interface FileDropProps {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly invalid: boolean;
}

/** Takes one text file, dropped or chosen. */
export function FileDrop({ file, onFile, invalid }: FileDropProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const inputId = useId();
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0] ?? null);
  };
  const edge = invalid ? 'error.main' : over ? 'primary.main' : 'divider';

  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        border: '2px dashed',
        borderColor: edge,
        borderRadius: 2,
        p: 3,
        mt: 1,
        textAlign: 'center',
        backgroundColor: over ? 'action.hover' : 'transparent',
      }}
    >
      <UploadFileOutlined sx={{ fontSize: 40, color: 'text.secondary' }} />
      {file ? (
        <Typography>
          {translate('document.chosen')}: <BidiText>{file.name}</BidiText> ({formats.bytes(file.size)})
        </Typography>
      ) : (
        <Typography>{translate('document.drop')}</Typography>
      )}
      <Box sx={{ mt: 1, display: 'flex', justifyContent: 'center', gap: 1 }}>
        <Button component="label" htmlFor={inputId} variant="outlined" tabIndex={-1}>
          {translate('document.browse')}
          <input
            id={inputId}
            type="file"
            accept=".txt,text/plain"
            aria-label={translate('document.upload')}
            style={visuallyHidden}
            onChange={(event) => {
              onFile(event.target.files?.[0] ?? null);
              // The same file chosen again must be noticed: it may have been mended meanwhile.
              event.target.value = '';
            }}
          />
        </Button>
        {file && <Button onClick={() => onFile(null)}>{translate('document.removeFile')}</Button>}
      </Box>
    </Box>
  );
}

// Hidden from the eye only: the keyboard and screen readers use the input itself.
const visuallyHidden = { position: 'absolute', width: 1, height: 1, opacity: 0 } as const;
