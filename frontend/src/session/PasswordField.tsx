import { TextField, type TextFieldProps } from '@mui/material';
import { useShownPassword } from './use-shown-password.js';

/** A password that can be shown. */
export function PasswordField({ slotProps, ...props }: TextFieldProps) {
  const { type, slotProps: shown } = useShownPassword();
  return <TextField {...props} type={type} slotProps={{ ...slotProps, ...shown }} />;
}
