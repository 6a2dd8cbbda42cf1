import { type Claim, claimStatusNames } from '@isnad/contracts';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { alpha, type Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { useLocalised } from '../../i18n/use-localised.js';
import { type ClaimStep, stepsOf } from './steps.js';

interface Props {
  readonly steps: readonly ClaimStep[];
}

function WideSteps({ steps }: Props) {
  const localised = useLocalised();
  return (
    <Box component="ol" sx={{ display: 'flex', gap: 0.75, listStyle: 'none', m: 0, p: 0 }}>
      {steps.map(({ status, state }) => (
        <Box
          component="li"
          key={status}
          aria-current={state === 'current' ? 'step' : undefined}
          sx={({ palette }) => ({
            flex: 1,
            pt: 0.5,
            borderBlockStart: '4px solid',
            borderColor: {
              done: alpha(palette.primary.main, 0.5),
              current: palette.primary.main,
              ahead: palette.divider,
            }[state],
          })}
        >
          <Typography
            variant="caption"
            component="span"
            sx={{
              display: 'block',
              lineHeight: 1.4,
              color: state === 'current' ? 'primary.main' : 'text.secondary',
              fontWeight: state === 'current' ? 700 : 400,
            }}
          >
            {localised(claimStatusNames[status])}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function NarrowSteps({ steps }: Props) {
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

/** Where the claim stands on its way; a rejected one has left it. */
export function ClaimSteps({ claim }: { readonly claim: Claim }) {
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const steps = stepsOf(claim.status);
  return steps && (wide ? <WideSteps steps={steps} /> : <NarrowSteps steps={steps} />);
}
