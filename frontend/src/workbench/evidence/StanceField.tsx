import { stances } from '@isnad/contracts';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { toneColours } from '../../theme/palette.js';
import { stanceTones } from './StanceChip.js';

interface Props {
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly onChange: (stance: string) => void;
  readonly error?: string;
  /** Takes the focus when the form opens. */
  readonly focused: boolean;
}

/** What an item does to the claim: one of three, side by side, each with the number key that chooses it. */
export function StanceField({ value, onChange, error, focused }: Props) {
  const translate = useTranslate();
  const { number } = useLocaleDates();
  const labelId = useId();
  return (
    <FormControl component="fieldset" error={error !== undefined} required sx={{ m: 0 }}>
      <FormLabel id={labelId} sx={{ mb: 0.5 }}>
        {translate('evidence.stance')}
      </FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        value={value}
        onChange={(_, stance) => onChange(stance)}
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' }, gap: 1 }}
      >
        {stances.map((stance, index) => (
          <FormControlLabel
            key={stance}
            value={stance}
            control={<Radio size="small" autoFocus={focused && index === 0} sx={{ py: 0.25 }} />}
            sx={({ palette }) => {
              const { text, background, border } = toneColours[palette.mode][stanceTones[stance]];
              return {
                m: 0,
                p: 1,
                alignItems: 'start',
                border: 1,
                borderColor: 'divider',
                borderRadius: 1.5,
                '&:has(:checked)': { borderColor: border, backgroundColor: background, color: text },
              };
            }}
            label={
              <>
                <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
                  {translate(`evidence.stances.${stance}`)}{' '}
                  <Box component="kbd" aria-hidden sx={{ typography: 'caption', fontFamily: 'inherit', opacity: 0.75 }}>
                    {number(index + 1)}
                  </Box>
                </Typography>
                <Typography variant="caption" component="span" sx={{ display: 'block' }}>
                  {translate(`evidence.stanceHelp.${stance}`)}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
      {error && <FormHelperText>{error}</FormHelperText>}
    </FormControl>
  );
}
