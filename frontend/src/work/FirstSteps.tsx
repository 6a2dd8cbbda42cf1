import { Box, Button, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLocaleDates } from '../i18n/use-localised.js';
import { useCan } from '../providers/session-store.js';

const steps = ['first', 'second', 'third'] as const;

/** What an empty desk says to its first visitor. */
export function FirstSteps() {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const mayAdd = useCan('speeches.create');
  return (
    <Card sx={{ p: { xs: 2.5, sm: 4 } }}>
      <Typography variant="h5" component="h2">
        {translate('work.empty.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '46em', mt: 1 }}>
        {translate('work.empty.text')}
      </Typography>
      <Box
        component="ol"
        sx={{ listStyle: 'none', p: 0, my: 3, display: 'grid', gap: 2, gridTemplateColumns: { sm: 'repeat(3, 1fr)' } }}
      >
        {steps.map((step, index) => (
          <Box component="li" key={step} sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
            <Box aria-hidden sx={numberStyle}>
              {formats.number(index + 1)}
            </Box>
            <Typography sx={{ fontWeight: 600 }}>{translate(`work.empty.${step}`)}</Typography>
          </Box>
        ))}
      </Box>
      {mayAdd && (
        <Button component={Link} to="/speeches/create" variant="contained" size="large">
          {translate('speech.add')}
        </Button>
      )}
    </Card>
  );
}

const numberStyle = {
  flexShrink: 0,
  width: 36,
  height: 36,
  borderRadius: '50%',
  display: 'grid',
  placeItems: 'center',
  fontWeight: 700,
  color: 'primary.contrastText',
  backgroundColor: 'primary.main',
} as const;
