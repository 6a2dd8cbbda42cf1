import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type RaRecord, useDataProvider, useTranslate } from 'react-admin';
import { BidiText } from './BidiText.js';

interface EntityPickerProps {
  readonly resource: string;
  readonly label: string;
  /** The chosen record's id; undefined for none. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** The field that names a record. */
  readonly nameField: string;
}

/** Chooses one record by typing part of its name; the server searches, so the desk may have any number. */
export function EntityPicker({ resource, label, value, onChange, nameField }: EntityPickerProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const [typed, setTyped] = useState('');
  const chosen = useQuery({
    queryKey: [resource, 'getOne', { id: value }],
    queryFn: async ({ signal }) => (await dataProvider.getOne<RaRecord>(resource, { id: value ?? '', signal })).data,
    enabled: value !== undefined,
  });
  const found = useQuery({
    queryKey: [resource, 'picker', typed],
    queryFn: async ({ signal }) =>
      (
        await dataProvider.getList<RaRecord>(resource, {
          pagination: { page: 1, perPage: 20 },
          filter: typed === '' ? {} : { q: typed },
          signal,
        })
      ).data,
  });
  const nameOf = (record: RaRecord) => String(record[nameField] ?? '');
  const selected = value === undefined ? null : (chosen.data ?? null);

  return (
    <Autocomplete
      options={found.data ?? []}
      value={selected}
      loading={found.isPending}
      getOptionLabel={nameOf}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      // The server has matched already, in its own normalised way; matching again by letters would drop its finds.
      filterOptions={(options) => options}
      onInputChange={(_event, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_event, record) => onChange(record ? String(record.id) : undefined)}
      loadingText={translate('app.loading')}
      noOptionsText={translate('app.none')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      renderOption={({ key, ...props }, record) => (
        <li key={key} {...props}>
          <BidiText>{nameOf(record)}</BidiText>
        </li>
      )}
      renderInput={(parameters) => <TextField {...parameters} label={label} />}
    />
  );
}
