import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useLogout, useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { signOutEverywhere } from '../providers/session-store.js';

export function SignOutEverywhere() {
  const translate = useTranslate();
  const logout = useLogout();
  const leave = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => logout() });
  return (
    <>
      <ProblemAlert error={leave.error} />
      <Button variant="outlined" color="error" loading={leave.isPending} onClick={() => leave.mutate()}>
        {translate('account.signOutEverywhere')}
      </Button>
    </>
  );
}
