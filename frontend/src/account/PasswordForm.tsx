import { limits, type User } from '@isnad/contracts';
import { Button, Stack } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { serverField } from '../components/server-field.js';
import { updateAccount } from '../providers/session-store.js';
import { PasswordField } from '../session/PasswordField.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';

const empty = { currentPassword: '', newPassword: '' };

/** Changes the password; the present one guards against an unlocked laptop. */
export function PasswordForm({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const notify = useNotify();
  const form = useServerForm({
    initial: empty,
    send: async (values) => {
      await updateAccount(values, user.version);
      notify('account.passwordChanged', { type: 'success' });
      form.reset(empty);
    },
  });
  return (
    <Stack component="form" noValidate onSubmit={form.submit} sx={{ gap: 1, alignItems: 'flex-start' }}>
      <ProblemAlert error={form.problem} shownFields={['currentPassword', 'newPassword']} />
      <PasswordField
        {...serverField(form, 'currentPassword')}
        label={translate('account.currentPassword')}
        autoComplete="current-password"
      />
      <PasswordField
        {...serverField(form, 'newPassword', translate('password.rule', { min: limits.passwordMin }))}
        label={translate('account.newPassword')}
        autoComplete="new-password"
      />
      <Button type="submit" variant="contained" loading={form.pending}>
        {translate('account.changePassword')}
      </Button>
    </Stack>
  );
}
