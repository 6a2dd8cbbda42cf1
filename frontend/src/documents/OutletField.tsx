import { listOf, Outlet } from '@isnad/contracts';
import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../providers/http-client.js';

const Outlets = listOf(Outlet);

interface OutletFieldProps {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error: string | undefined;
}

/** Who published the text: an outlet of the desk, or a new name as typed. */
export function OutletField({ value, onChange, error }: OutletFieldProps) {
  const translate = useTranslate();
  const outlets = useQuery({
    queryKey: ['outlets', 'names'],
    queryFn: async ({ signal }) =>
      (
        await request({
          method: 'GET',
          path: '/outlets',
          query: { perPage: 200, sort: 'name', order: 'asc' },
          schema: Outlets,
          signal,
        })
      ).data.data,
  });
  return (
    <Autocomplete
      freeSolo
      options={outlets.data?.map(({ name }) => name) ?? []}
      inputValue={value}
      onInputChange={(_event, name) => onChange(name)}
      clearText={translate('ra.action.clear_input_value')}
      renderInput={(parameters) => (
        <TextField
          {...parameters}
          name="outlet"
          label={translate('resources.documents.fields.outlet')}
          error={error !== undefined}
          helperText={error}
        />
      )}
    />
  );
}
