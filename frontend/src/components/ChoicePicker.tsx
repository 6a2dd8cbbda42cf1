import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoicesPickerProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: readonly Value[] | undefined;
  readonly onChange: (value: Value[] | undefined) => void;
}

/** Any number of a few known values; none chosen means all. */
export function ChoicesPicker<Value extends string>({
  label,
  choices,
  value = [],
  onChange,
}: ChoicesPickerProps<Value>) {
  const formats = useLocaleDates();
  const nameOf = (wanted: Value) => choices.find((choice) => choice.value === wanted)?.label ?? wanted;
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => {
        const chosen = [event.target.value].flat();
        const wanted = choices.map((choice) => choice.value).filter((one) => chosen.includes(one));
        onChange(wanted.length > 0 ? wanted : undefined);
      }}
      slotProps={{
        select: {
          multiple: true,
          renderValue: () => formats.list(value.map(nameOf)),
        },
      }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value} dense>
          <Checkbox size="small" checked={value.includes(choice.value)} tabIndex={-1} sx={{ p: 0.5 }} />
          <ListItemText primary={choice.label} />
        </MenuItem>
      ))}
    </TextField>
  );
}

interface ChoicePickerProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** Without "all". */
  readonly required?: boolean;
}

/** One of a few known values, or none. */
export function ChoicePicker<Value extends string>(props: ChoicePickerProps<Value>) {
  const { label, choices, value, onChange, required = false } = props;
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value)}
    >
      {!required && (
        <MenuItem value="">
          <em>{translate('app.all')}</em>
        </MenuItem>
      )}
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
