import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FileButton } from './FileButton.js';
import { type HandedIn, handedIn, webAddressIn } from './handed-in.js';

/** The visible way in: an address is pasted or typed, a file chosen or dropped; what is handed in opens the form. */
export function HandInField({ onHandedIn }: { readonly onHandedIn: (given: HandedIn) => void }) {
  const translate = useTranslate();
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState(false);
  const handOn = (given: HandedIn) => {
    setWords('');
    setRefused(false);
    onHandedIn(given);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const url = webAddressIn(words);
    if (url === null) setRefused(true);
    else handOn({ kind: 'address', url });
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'start',
        gap: 1,
        p: 1.25,
        mb: 1.5,
        border: '1px dashed',
        borderColor: 'divider',
        borderRadius: 1.5,
      }}
    >
      <TextField
        label={translate('evidence.handIn.label')}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setRefused(false);
        }}
        onPaste={(event) => {
          const { clipboardData } = event;
          const given = handedIn({ files: clipboardData.files, getData: (format) => clipboardData.getData(format) });
          if (!given) return;
          event.preventDefault();
          handOn(given);
        }}
        type="url"
        error={refused}
        helperText={translate(refused ? 'evidence.handIn.noAddress' : 'evidence.handIn.help')}
        sx={{ flex: '1 1 16rem', m: 0 }}
        slotProps={{ htmlInput: { dir: words === '' ? undefined : 'ltr' } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 0.25 }}>
        <Button type="submit" variant="contained" disabled={words.trim() === ''}>
          {translate('evidence.intake.read')}
        </Button>
        <FileButton onFile={(file) => handOn({ kind: 'file', file })} />
      </Box>
    </Box>
  );
}
