import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';

interface Props {
  readonly names: readonly string[];
  /** The name that stays; empty while none is chosen. */
  readonly into: string;
  readonly onInto: (name: string) => void;
  readonly pending: boolean;
  readonly onMerge: () => void;
}

/** Which of several names of one person stays. None is chosen for the person. */
export function MergeForm({ names, into, onInto, pending, onMerge }: Props) {
  const translate = useTranslate();
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} gap={1} sx={{ alignItems: { sm: 'center' }, mt: 1 }}>
      <TextField
        select
        label={translate('revision.speakers.into')}
        value={into}
        onChange={(event) => onInto(event.target.value)}
      >
        {names.map((name) => (
          <MenuItem key={name} value={name}>
            <BidiText>{name}</BidiText>
          </MenuItem>
        ))}
      </TextField>
      <Button
        variant="contained"
        disabled={into === ''}
        loading={pending}
        onClick={onMerge}
        sx={{ flexShrink: 0, mt: 0.5 }}
      >
        {translate('revision.speakers.merge')}
      </Button>
    </Stack>
  );
}
