import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Extensions and media types, since systems know the rarer ones by either. */
const accepted = [
  ...['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf', '.srt', '.vtt'],
  ...['text/plain', 'text/markdown', 'text/html', 'application/pdf', 'text/vtt'],
].join(',');

interface FileDropProps {
  readonly onFile: (file: File) => void;
  readonly invalid: boolean;
}

/** Takes one file, dropped or chosen, and hands it on at once. */
export function FileDrop({ onFile, invalid }: FileDropProps) {
  const translate = useTranslate();
  const inputId = useId();
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
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
      <Typography>{translate('intake.drop')}</Typography>
      <Box sx={{ mt: 1, display: 'flex', justifyContent: 'center', gap: 1 }}>
        <Button component="label" htmlFor={inputId} variant="outlined" tabIndex={-1}>
          {translate('document.browse')}
          <input
            id={inputId}
            type="file"
            accept={accepted}
            aria-label={translate('intake.file')}
            style={visuallyHidden}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onFile(file);
              // The same file chosen again must be noticed: it may have been mended meanwhile.
              event.target.value = '';
            }}
          />
        </Button>
      </Box>
    </Box>
  );
}

// Hidden from the eye only: the keyboard and screen readers use the input itself.
const visuallyHidden = { position: 'absolute', width: 1, height: 1, opacity: 0 } as const;
