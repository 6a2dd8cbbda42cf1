import AttachFileIcon from '@mui/icons-material/AttachFile';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

/** Chooses a file of this machine and hands it on at once. */
export function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const translate = useTranslate();
  const inputId = useId();
  return (
    <Button
      component="label"
      htmlFor={inputId}
      tabIndex={-1}
      variant="outlined"
      startIcon={<AttachFileIcon />}
      sx={{
        flexShrink: 0,
        '&:focus-within': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 2 },
      }}
    >
      {translate('evidence.file.choose')}
      <input
        id={inputId}
        type="file"
        aria-label={translate('evidence.file.choose')}
        style={visuallyHidden}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file chosen again must be noticed: it may have been mended meanwhile.
          event.target.value = '';
        }}
      />
    </Button>
  );
}

// Hidden from the eye only: the keyboard and screen readers use the input itself.
const visuallyHidden = { position: 'absolute', width: 1, height: 1, opacity: 0 } as const;
