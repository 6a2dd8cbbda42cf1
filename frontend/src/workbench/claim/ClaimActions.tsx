import { type Claim, claimActionNames } from '@isnad/contracts';
import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useLocalised } from '../../i18n/use-localised.js';
import { type ClosedStep, closedSteps, type PersonsAction, stepsOn, weighty } from './claim-actions.js';
import { goToSection } from './go-to-section.js';
import type { OwnWork } from './own-work.js';

interface Props {
  readonly claim: Claim;
  readonly own: OwnWork | null;
  readonly onChoose: (action: PersonsAction) => void;
}

/**
 * The next step, always in sight: what the claim waits for, the steps the server offers this person, and those it would offer but
 * for a condition, with the condition.
 */
export function ClaimActions({ claim, own, onChoose }: Props) {
  const translate = useTranslate();
  const localised = useLocalised();
  const available = stepsOn(claim);
  // What opens the submission of a verdict is the writing of it, which has a button of its own.
  const closed = closedSteps(claim).filter(({ action }) => own !== 'verdict' || action !== 'submit_verdict');
  const { reviewCount: arrived, requiredReviews: required } = claim;
  return (
    <Paper
      variant="outlined"
      className="claim-bar"
      role="group"
      aria-label={translate('workbench.claim.actions')}
      sx={barStyle}
    >
      <Typography variant="body2" sx={{ flex: '1 1 16rem' }}>
        <strong>{translate('workbench.claim.nextStep')}</strong>{' '}
        {translate(`workbench.claim.next.${claim.status}`, { arrived, required })}
      </Typography>
      {[...new Set(closed.map(({ reason }) => reason))].map((reason) => (
        <ClosedSteps key={reason} steps={closed.filter((step) => step.reason === reason)} reason={reason} />
      ))}
      {own && (
        <Button size="small" variant="contained" onClick={() => goToSection(own)}>
          {translate(`claimPage.ownWork.${own}`)}
        </Button>
      )}
      {available.map((action) => (
        <Button
          key={action}
          size="small"
          variant={action === available[0] && own === null && !weighty.has(action) ? 'contained' : 'outlined'}
          color={weighty.has(action) ? 'error' : 'primary'}
          onClick={() => onChoose(action)}
        >
          {localised(claimActionNames[action])}
        </Button>
      ))}
    </Paper>
  );
}

interface ClosedStepsProps {
  readonly steps: readonly ClosedStep[];
  readonly reason: string;
}

/** Steps that one condition closes, and the condition once. */
function ClosedSteps({ steps, reason }: ClosedStepsProps) {
  const localised = useLocalised();
  const reasonId = useId();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      {steps.map(({ action }) => (
        <Button
          key={action}
          size="small"
          variant="outlined"
          disabled
          startIcon={<LockIcon />}
          aria-describedby={reasonId}
        >
          {localised(claimActionNames[action])}
        </Button>
      ))}
      <Typography id={reasonId} variant="caption" color="text.secondary" sx={{ maxWidth: '26rem' }}>
        {reason}
      </Typography>
    </Box>
  );
}

const barStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1.5,
  rowGap: 0.75,
  px: 2,
  py: 1,
  mt: 'auto',
  borderColor: 'primary.main',
  borderEndStartRadius: 0,
  borderEndEndRadius: 0,
  // However much there is to say, most of a small screen stays the page's.
  maxHeight: '40vh',
  overflowY: 'auto',
} as const;
