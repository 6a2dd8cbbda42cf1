import { roles } from '@isnad/contracts';
import { Typography } from '@mui/material';
import {
  email,
  RadioButtonGroupInput,
  required,
  SelectInput,
  TextInput,
  useTranslate,
  type Validator,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { interfaceLocales } from '../providers/i18n-provider.js';
import { useShownPassword } from '../session/use-shown-password.js';
import { foreignWords } from '../speeches/SpeechFields.js';

const needed = required();
const address = [needed, email()];

export function NameField() {
  return <TextInput source="name" helperText={false} validate={needed} slotProps={foreignWords} />;
}

export function EmailField() {
  return (
    <TextInput
      source="email"
      type="email"
      helperText={false}
      validate={address}
      slotProps={{ htmlInput: { dir: 'ltr' } }}
    />
  );
}

/** What the person may do, in a sentence beside the word. */
export function RoleField() {
  const translate = useTranslate();
  const role = useWatch({ name: 'role' });
  return (
    <>
      <RadioButtonGroupInput
        source="role"
        validate={needed}
        choices={roles.map((id) => ({ id, name: `roles.${id}` }))}
        helperText={false}
      />
      <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 1 }}>
        {role ? translate(`roleHelp.${role}`) : ''}
      </Typography>
    </>
  );
}

interface NewPasswordProps {
  readonly label?: string;
  readonly validate: Validator | Validator[];
  readonly helperText: string;
}

/** The password that an administrator sets for a member. */
export function NewPasswordField(props: NewPasswordProps) {
  return <TextInput source="password" autoComplete="new-password" {...useShownPassword()} {...props} />;
}

export function AppLanguageField() {
  const choices = interfaceLocales.map(({ locale, name }) => ({ id: locale, name }));
  return (
    <SelectInput source="language" choices={choices} helperText={false} validate={needed} translateChoice={false} />
  );
}
