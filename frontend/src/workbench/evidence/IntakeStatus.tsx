import { limits } from '@isnad/contracts';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { isolated } from '../shared/isolated.js';
import type { HandedIn } from './handed-in.js';
import type { IntakeState } from './use-evidence-intake.js';

interface Props {
  readonly state: IntakeState;
  readonly onCancel: () => void;
  readonly onRetry: (source: HandedIn) => void;
}

const nameOf = (source: HandedIn) => isolated(source.kind === 'file' ? source.file.name : hostOf(source.url));
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : address);

/** How the reading of a source goes: that it is under way, with a way to give up, or why it failed and that the form does without. */
export function IntakeStatus({ state, onCancel, onRetry }: Props) {
  const translate = useTranslate();
  const { percent } = useLocaleDates();
  switch (state.kind) {
    case 'none':
    case 'found':
      return null;
    case 'working': {
      const { source, share } = state;
      const words =
        share === null
          ? translate(`evidence.intake.reading.${source.kind}`, { name: nameOf(source), seconds: limits.fetchSeconds })
          : translate('evidence.intake.sending', { name: nameOf(source), percent: percent(share) });
      return (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
          <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
            <Typography variant="body2" role="status" sx={{ mb: 0.5, overflowWrap: 'anywhere' }}>
              {words}
            </Typography>
            <LinearProgress
              aria-label={translate('evidence.intake.progress')}
              variant={share === null ? 'indeterminate' : 'determinate'}
              value={share === null ? undefined : Math.round(share * 100)}
            />
          </Box>
          <Button size="small" onClick={onCancel}>
            {translate('evidence.intake.cancel')}
          </Button>
        </Box>
      );
    }
    case 'failed': {
      const { source, error } = state;
      return (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" size="small" onClick={() => onRetry(source)}>
              {translate('app.retry')}
            </Button>
          }
        >
          <strong>{error.problem.title}</strong> {error.problem.detail}
        </Alert>
      );
    }
  }
}
