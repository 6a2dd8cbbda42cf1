import TextField, { type TextFieldProps } from '@mui/material/TextField';
import type { ServerForm } from './use-server-form.js';

type TextNames<Values> = { [Name in keyof Values]: Values[Name] extends string ? Name : never }[keyof Values] & string;

interface Props<Values extends object> extends Omit<TextFieldProps, 'form' | 'name' | 'value' | 'onChange' | 'error'> {
  readonly form: ServerForm<Values>;
  readonly name: TextNames<Values>;
}

/** A text field of a server form: shows the server's message in place of the hint and takes the writer's own direction. */
export function FormTextField<Values extends object>({ form, name, helperText, slotProps, ...rest }: Props<Values>) {
  const error = form.errorOf(name);
  return (
    <TextField
      fullWidth
      {...rest}
      name={name}
      value={form.values[name]}
      onChange={(event) => form.set(name, event.target.value as Values[typeof name])}
      error={error !== undefined}
      helperText={error ?? helperText}
      slotProps={{ ...slotProps, htmlInput: { dir: 'auto', ...slotProps?.htmlInput } }}
    />
  );
}
