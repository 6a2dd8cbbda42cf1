import type { User } from '@isnad/contracts';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useForm } from 'react-hook-form';
import { BidiText } from '../components/BidiText.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { signIn } from '../providers/session-store.js';
import { PasswordField } from './PasswordField.js';

interface Props {
  readonly user: User;
  readonly onSignedIn: () => void;
}

/** Asks the member whose page this is for their password, over the page. Whoever else sits here begins with a page of their own. */
export default function SignInAgainDialog({ user, onSignedIn }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const textId = useId();
  const [refusal, setRefusal] = useState<Error | null>(null);
  const { register, handleSubmit, setFocus, formState } = useForm({ defaultValues: { password: '' } });

  const submit = async ({ password }: { password: string }) => {
    setRefusal(null);
    try {
      await signIn({ email: user.email, password });
      onSignedIn();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setRefusal(error);
      setFocus('password', { shouldSelect: true });
    }
  };

  const { errors, isSubmitting } = formState;
  return (
    <Dialog open maxWidth="xs" fullWidth aria-labelledby={titleId} aria-describedby={textId}>
      <form noValidate onSubmit={handleSubmit(submit)}>
        <DialogTitle id={titleId}>{translate('live.session.title')}</DialogTitle>
        <DialogContent>
          <DialogContentText id={textId} sx={{ mb: 1.5 }}>
            {translate('live.session.text')}
          </DialogContentText>
          <ProblemAlert error={refusal} />
          <Typography sx={{ fontWeight: 600 }}>
            <BidiText>{user.name}</BidiText>
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            <bdi dir="ltr">{user.email}</bdi>
          </Typography>
          {/* Lets a password manager know whose password is asked for. */}
          <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
          <PasswordField
            {...register('password', { required: translate('session.missing') })}
            label={translate('session.password')}
            autoComplete="current-password"
            autoFocus
            error={errors.password !== undefined}
            helperText={errors.password?.message}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => window.location.reload()}>{translate('live.session.somebodyElse')}</Button>
          <Button type="submit" variant="contained" loading={isSubmitting}>
            {translate('live.session.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
