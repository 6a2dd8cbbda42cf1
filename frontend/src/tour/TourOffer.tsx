import { Box, Button, Card, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { updatePreferences } from '../providers/session-store.js';
import { useSampleRecords } from './use-sample-records.js';
import { useTour } from './use-tour.js';

/** Offers the tour, or to go on with it, where there is a sample speech and until the member has had enough of it for good. */
export function TourOffer() {
  const translate = useTranslate();
  const tour = useTour();
  const sample = useSampleRecords(!tour.dismissed);
  const dismiss = useMutation({ mutationFn: () => updatePreferences({ tourDismissed: true }) });
  if (tour.dismissed || tour.active || !sample) return null;
  return (
    <Card component="section" sx={{ p: { xs: 2, sm: 2.5 }, mb: 3 }}>
      <Typography variant="h6" component="h2">
        {translate('tour.offer.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '46em' }}>
        {translate('tour.offer.text')}
      </Typography>
      <ProblemAlert error={dismiss.error} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button variant="contained" onClick={() => tour.goTo(tour.step ?? 0)}>
          {translate(tour.step === null ? 'tour.offer.start' : 'tour.offer.resume')}
        </Button>
        <Button loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
          {translate('tour.offer.dismiss')}
        </Button>
      </Box>
    </Card>
  );
}
