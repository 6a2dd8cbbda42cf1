import CheckCircle from '@mui/icons-material/CheckCircle';
import { Box, Button, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLocaleDates } from '../i18n/use-localised.js';
import { useSession } from '../providers/session-store.js';
import { type FirstStep, firstSteps } from './first-steps.js';
import { useDeskCounts } from './use-desk-counts.js';

/** Where each step is done. */
const places: Readonly<Record<FirstStep, string>> = {
  members: '/users/create',
  speech: '/speeches/create',
  text: '/speeches',
  claim: '/documents',
  published: '/claims',
};

/**
 * What a new desk says to each of its people: the way to a first fact-check, ticked by what the desk holds. Gone once every step is
 * done; whoever only reads learns who fills the desk.
 */
export function FirstSteps() {
  const translate = useTranslate();
  const role = useSession()?.user.role;
  const counts = useDeskCounts();
  if (!role || !counts) return null;
  const steps = firstSteps(role, counts);
  const next = steps.find(({ done }) => !done);
  const isEmpty = counts.speeches === 0;
  if (!next && !(isEmpty && (role === 'viewer' || role === 'admin'))) return null;
  return (
    <Card component="section" sx={{ p: { xs: 2.5, sm: 4 }, mb: 3 }}>
      <Typography variant="h5" component="h2">
        {translate(isEmpty ? 'work.empty.title' : 'tour.first.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '46em', mt: 1 }}>
        {translate(`tour.first.intro.${role}`)}
      </Typography>
      {steps.length > 0 && (
        <Box component="ol" sx={{ listStyle: 'none', p: 0, my: 3, display: 'grid', gap: 1.5 }}>
          {steps.map(({ step, done }, index) => (
            <Step key={step} step={step} done={done} number={index + 1} isNext={step === next?.step} />
          ))}
        </Box>
      )}
      {next && (
        <Button component={Link} to={places[next.step]} variant="contained" size="large">
          {translate(`tour.first.${next.step}.action`)}
        </Button>
      )}
      {!next && role === 'admin' && (
        <Button component={Link} to="/settings" variant="outlined" size="large">
          {translate('menu.settings')}
        </Button>
      )}
    </Card>
  );
}

interface StepProps {
  readonly step: FirstStep;
  readonly done: boolean;
  readonly number: number;
  readonly isNext: boolean;
}

function Step({ step, done, number, isNext }: StepProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <Box
      component="li"
      aria-current={isNext ? 'step' : undefined}
      sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}
    >
      {done ? (
        <CheckCircle color="success" titleAccess={translate('tour.first.done')} sx={{ fontSize: 32 }} />
      ) : (
        <Box aria-hidden sx={{ ...numberStyle, opacity: isNext ? 1 : 0.75 }}>
          {formats.number(number)}
        </Box>
      )}
      <Box>
        <Typography sx={{ fontWeight: isNext ? 650 : 400 }}>{translate(`tour.first.${step}.title`)}</Typography>
        {isNext && (
          <Typography variant="body2" color="text.secondary">
            {translate(`tour.first.${step}.text`)}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

const numberStyle = {
  flexShrink: 0,
  width: 32,
  height: 32,
  borderRadius: '50%',
  display: 'grid',
  placeItems: 'center',
  fontWeight: 700,
  color: 'primary.contrastText',
  backgroundColor: 'primary.main',
} as const;
