import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { isolated } from '../workbench/shared/isolated.js';

interface SuggestedValueProps {
  /** What was found, in the reader's words; nothing is shown for null or where the field says it already. */
  readonly value: string | null;
  readonly present: boolean;
  readonly label?: 'found' | 'foundLanguage';
  readonly onTake: () => void;
}

/** Something that the file says about itself. It enters the field above only when the person takes it. */
export function SuggestedValue({ value, present, label = 'found', onTake }: SuggestedValueProps) {
  const translate = useTranslate();
  if (value === null || present) return null;
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', gap: 1, typography: 'caption', color: 'text.secondary', mb: 0.5 }}
    >
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {translate(`intake.${label}`, { value: isolated(value) })}
      </Box>
      <Button size="small" variant="outlined" onClick={onTake} sx={{ flexShrink: 0, py: 0 }}>
        {translate('intake.take')}
      </Button>
    </Box>
  );
}
