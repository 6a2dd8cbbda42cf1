import { limits, SetupState } from '@isnad/contracts';
import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { serverField } from '../components/server-field.js';
import { request } from '../providers/http-client.js';
import { completeSetup } from '../providers/session-store.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { OutsidePage } from './OutsidePage.js';
import { PasswordField } from './PasswordField.js';

/** Behind the one-time link of a desk that starts empty: creates its first admin and signs them in. */
export default function SetupPage() {
  const translate = useTranslate();
  const [parameters] = useSearchParams();
  const token = parameters.get('token') ?? '';
  const setup = useQuery({
    queryKey: ['setup'],
    queryFn: async ({ signal }) => (await request({ method: 'GET', path: '/setup', schema: SetupState, signal })).data,
  });
  return (
    <OutsidePage title={translate('setup.title')}>
      {setup.isPending && <LoadingState />}
      <ProblemAlert error={setup.error} onRetry={() => setup.refetch()} />
      {setup.data?.needed === false && (
        <>
          <Alert severity="info">{translate('setup.notNeeded')}</Alert>
          <Button component={Link} to="/login" variant="contained" sx={{ mt: 2 }}>
            {translate('setup.toSignIn')}
          </Button>
        </>
      )}
      {setup.data?.needed &&
        (token === '' ? (
          <Alert severity="warning">{translate('setup.noToken')}</Alert>
        ) : (
          <FirstAdminForm token={token} />
        ))}
    </OutsidePage>
  );
}

function FirstAdminForm({ token }: { readonly token: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const form = useServerForm({
    initial: { name: '', email: '', password: '' },
    send: async (values) => {
      await completeSetup({ ...values, token });
      notify('setup.done', { type: 'success' });
      navigate('/', { replace: true });
    },
  });

  return (
    <Stack component="form" noValidate onSubmit={form.submit} sx={{ gap: 1 }}>
      <Typography color="text.secondary">{translate('setup.intro')}</Typography>
      <ProblemAlert error={form.problem} shownFields={['name', 'email', 'password']} />
      <TextField {...serverField(form, 'name')} label={translate('setup.name')} autoComplete="name" autoFocus />
      <TextField
        {...serverField(form, 'email')}
        label={translate('session.email')}
        type="email"
        autoComplete="username"
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
      <PasswordField
        {...serverField(form, 'password', translate('password.rule', { min: limits.passwordMin }))}
        label={translate('session.password')}
        autoComplete="new-password"
      />
      <Button type="submit" variant="contained" size="large" loading={form.pending} sx={{ mt: 1.5 }}>
        {translate('setup.submit')}
      </Button>
    </Stack>
  );
}
