import { SetupState } from '@isnad/contracts';
import { Button, Link, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { useForm } from 'react-hook-form';
import { Navigate } from 'react-router';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { request } from '../providers/http-client.js';
import { OutsidePage } from './OutsidePage.js';
import { PasswordField } from './PasswordField.js';

interface Credentials {
  email: string;
  password: string;
}

/** Signs in and returns to where the person was going. A refusal stands above the fields and leaves the e-mail as typed. */
export default function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const [refusal, setRefusal] = useState<Error | null>(null);
  const { register, handleSubmit, setFocus, formState } = useForm<Credentials>({
    defaultValues: { email: '', password: '' },
  });
  const setup = useQuery({
    queryKey: ['setup'],
    queryFn: async ({ signal }) => (await request({ method: 'GET', path: '/setup', schema: SetupState, signal })).data,
  });

  const submit = async (credentials: Credentials) => {
    setRefusal(null);
    try {
      await login(credentials);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setRefusal(error);
      setFocus('password', { shouldSelect: true });
    }
  };

  const { errors, isSubmitting } = formState;
  const missing = translate('session.missing');
  if (setup.data?.needed) return <Navigate to="/setup" replace />;
  return (
    <OutsidePage title={translate('session.welcome')}>
      <Stack component="form" noValidate onSubmit={handleSubmit(submit)} sx={{ gap: 1 }}>
        <ProblemAlert error={refusal} />
        <TextField
          {...register('email', { required: missing })}
          label={translate('session.email')}
          type="email"
          autoComplete="username"
          autoFocus
          error={errors.email !== undefined}
          helperText={errors.email?.message}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <PasswordField
          {...register('password', { required: missing })}
          label={translate('session.password')}
          autoComplete="current-password"
          error={errors.password !== undefined}
          helperText={errors.password?.message}
        />
        <Button type="submit" variant="contained" size="large" loading={isSubmitting} sx={{ mt: 1.5 }}>
          {translate('session.submit')}
        </Button>
        <Typography variant="body2" component="p" sx={{ mt: 1.5, textAlign: 'center' }}>
          <Link href="/fact-checks">{translate('menu.factChecks')}</Link>
        </Typography>
      </Stack>
    </OutsidePage>
  );
}
