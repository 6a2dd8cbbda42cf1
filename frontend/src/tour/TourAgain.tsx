import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { updatePreferences } from '../providers/session-store.js';

/** Takes back that a member has had enough of the tour. */
export function TourAgain() {
  const translate = useTranslate();
  const notify = useNotify();
  const offer = useMutation({
    mutationFn: () => updatePreferences({ tourDismissed: false }),
    onSuccess: () => notify('preferences.tour.offered', { type: 'success' }),
  });
  return (
    <>
      <ProblemAlert error={offer.error} />
      <Button variant="outlined" loading={offer.isPending} onClick={() => offer.mutate()}>
        {translate('preferences.tour.again')}
      </Button>
    </>
  );
}
