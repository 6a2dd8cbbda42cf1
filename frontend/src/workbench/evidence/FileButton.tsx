import AttachFileIcon from '@mui/icons-material/AttachFile';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';

/** Chooses a file of this machine and hands it on at once. */
export function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<AttachFileIcon />}
        sx={{ flexShrink: 0 }}
        onClick={() => input.current?.click()}
      >
        {translate('evidence.file.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file chosen again must be noticed: it may have been mended meanwhile.
          event.target.value = '';
        }}
      />
    </>
  );
}
