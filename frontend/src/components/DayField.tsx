import { TextField } from '@mui/material';

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; undefined for none. */
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
  readonly min?: string;
  readonly max?: string;
}

/** Chooses a day of the calendar, by the browser's own field. */
export function DayField({ label, value, onChange, min, max }: DayFieldProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min, max } }}
    />
  );
}
