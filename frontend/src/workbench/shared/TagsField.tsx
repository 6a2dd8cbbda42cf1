import { limits } from '@isnad/contracts';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useTags } from './use-desk-lists.js';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (tags: string[]) => void;
  readonly error?: string;
}

/** Tags of the desk, and new ones by typing. */
export function TagsField({ label, value, onChange, error }: Props) {
  const translate = useTranslate();
  const known = useTags();
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      options={(known.data ?? []).map(({ name }) => name)}
      value={[...value]}
      onChange={(_, tags) => onChange([...new Set(tags.map((tag) => tag.trim()).filter(Boolean))])}
      renderInput={(parameters) => (
        <TextField
          {...parameters}
          label={label}
          error={error !== undefined}
          helperText={error ?? translate('workbench.claim.tagsHelp')}
          slotProps={{ htmlInput: { ...parameters.inputProps, dir: 'auto', maxLength: limits.tag } }}
        />
      )}
    />
  );
}
