import { Box, FormHelperText, Slider, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';

interface ThresholdFieldProps {
  /** 0 to 100. */
  readonly percent: number;
  readonly onPercent: (percent: number) => void;
  readonly error: string | undefined;
}

/** From which check-worthiness on a statement is proposed; says in words what the number does. */
export function ThresholdField({ percent, onPercent, error }: ThresholdFieldProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const labelId = useId();
  const helpId = useId();
  const wordsOf = (value: number) =>
    value === 0
      ? translate('settings.proposalThresholdAll')
      : translate('settings.proposalThreshold', { percent: formats.percent(value / 100) });
  return (
    <Box sx={{ mt: 2, maxWidth: 520 }}>
      <Typography id={labelId} variant="subtitle2" component="p">
        {wordsOf(percent)}
      </Typography>
      <Box sx={{ px: 1.25 }}>
        <Slider
          value={percent}
          min={0}
          max={100}
          step={5}
          marks={[0, 25, 50, 75, 100].map((value) => ({ value, label: formats.percent(value / 100) }))}
          aria-labelledby={labelId}
          aria-describedby={helpId}
          getAriaValueText={(value) => formats.percent(value / 100)}
          onChange={(_event, value) => onPercent([value].flat()[0] ?? percent)}
        />
      </Box>
      <FormHelperText id={helpId} error={error !== undefined}>
        {error ?? translate('settings.proposalThresholdHelp')}
      </FormHelperText>
    </Box>
  );
}
