import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ProgressCardProps {
  readonly what: string;
  /** 0 to 1. */
  readonly progress: number;
  readonly onCancel: () => void;
}

/** How far a text has come, and the way to stop it. */
export function ProgressCard({ what, progress, onCancel }: ProgressCardProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 2 }}>
      <Typography role="status" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {what}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={Math.round(progress * 100)}
        aria-label={translate('intake.progress')}
        sx={{ height: 8, borderRadius: 4 }}
      />
      <Button onClick={onCancel} sx={{ mt: 1.5 }}>
        {translate('intake.cancel')}
      </Button>
    </Box>
  );
}
