import type { User } from '@isnad/contracts';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useUsers } from '../shared/use-desk-lists.js';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
  /** How many reviews the claim needs. */
  readonly required: number;
  readonly error?: string;
}

const mayReview = ({ role, active }: User) => active && (role === 'reviewer' || role === 'editor');

/** The reviewers of a round, from the people of the desk who may review. */
export function AssigneesField({ value, onChange, required, error }: Props) {
  const translate = useTranslate();
  const users = useUsers();
  const people = users.data ?? [];
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      loading={users.isPending}
      options={people.filter((user) => mayReview(user) || value.includes(user.id))}
      value={people.filter(({ id }) => value.includes(id))}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_, chosen) => onChange(chosen.map(({ id }) => id))}
      renderInput={(parameters) => (
        <TextField
          {...parameters}
          autoFocus
          label={translate('workbench.field.assignees')}
          error={error !== undefined}
          helperText={error ?? translate('workbench.claim.assigneesHelp', { smart_count: required })}
        />
      )}
    />
  );
}
