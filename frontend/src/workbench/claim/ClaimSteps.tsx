import { type Claim, claimStatusNames } from '@isnad/contracts';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { useLocalised } from '../../i18n/use-localised.js';
import { type ClaimStep, stepsOf } from './steps.js';

function WideSteps({ steps }: { readonly steps: readonly ClaimStep[] }) {
  const localised = useLocalised();
  const current = steps.findIndex(({ state }) => state === 'current');
  return (
    <Stepper alternativeLabel activeStep={current === -1 ? steps.length : current}>
      {steps.map(({ status, state }) => (
        <Step key={status} aria-current={state === 'current' ? 'step' : undefined}>
          <StepLabel>{localised(claimStatusNames[status])}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}

function NarrowSteps({ steps }: { readonly steps: readonly ClaimStep[] }) {
  const translate = useTranslate();
  const localised = useLocalised();
  const done = steps.filter(({ state }) => state !== 'ahead').length;
  const last = steps[done - 1];
  return (
    <Box>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {translate('workbench.claim.step', { step: done, steps: steps.length })}
        {last && `: ${localised(claimStatusNames[last.status])}`}
      </Typography>
      <LinearProgress variant="determinate" value={(100 * done) / steps.length} aria-hidden />
    </Box>
  );
}

/** Where the claim stands on its way, and what it waits for. */
export function ClaimSteps({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const steps = stepsOf(claim.status);
  const { reviewCount: arrived, requiredReviews: required } = claim;
  return (
    <Box>
      {steps && (wide ? <WideSteps steps={steps} /> : <NarrowSteps steps={steps} />)}
      <Typography sx={{ mt: 1.5 }}>
        <strong>{translate('workbench.claim.nextStep')}</strong>{' '}
        {translate(`workbench.claim.next.${claim.status}`, { arrived, required })}
      </Typography>
    </Box>
  );
}
