import type { TextFieldProps } from '@mui/material';
import type { ServerForm } from '../workbench/shared/use-server-form.js';

type TextName<Values> = { [Name in keyof Values & string]: Values[Name] extends string ? Name : never }[keyof Values &
  string];

/** A text field's properties for one value of a server form: the server's message takes the place of the help. */
export function serverField<Values extends object>(
  form: ServerForm<Values>,
  name: TextName<Values>,
  help?: string,
): Pick<TextFieldProps, 'name' | 'value' | 'onChange' | 'error' | 'helperText'> {
  const message = form.errorOf(name);
  return {
    name,
    value: form.values[name],
    onChange: (event) => form.set(name, event.target.value as Values[TextName<Values>]),
    error: message !== undefined,
    helperText: message ?? help,
  };
}
