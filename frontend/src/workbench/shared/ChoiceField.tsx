import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

export interface Choice {
  readonly key: string;
  readonly name: string;
  /** What choosing it means, shown below the name. */
  readonly definition?: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Empty while nothing is chosen: nothing is chosen for the person. */
  readonly value: string;
  readonly onChange: (key: string) => void;
  readonly error?: string;
  /** False where one is chosen from the start: a mark that something is asked would mislead. */
  readonly required?: boolean;
}

/** One of a few, each with its meaning beside it, so that two people choose the same for the same. */
export function ChoiceField({ label, choices, value, onChange, error, required = true }: Props) {
  const labelId = useId();
  return (
    <FormControl component="fieldset" error={error !== undefined} required={required} sx={{ mb: 1 }}>
      <FormLabel id={labelId}>{label}</FormLabel>
      <RadioGroup aria-labelledby={labelId} value={value} onChange={(_, key) => onChange(key)}>
        {choices.map(({ key, name, definition }) => (
          <FormControlLabel
            key={key}
            value={key}
            control={<Radio size="small" sx={{ py: 0.25 }} />}
            sx={{ alignItems: 'start', my: 0.25 }}
            label={
              <Box>
                <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
                  {name}
                </Typography>
                {definition && (
                  <Typography variant="caption" component="span" color="text.secondary" sx={{ display: 'block' }}>
                    {definition}
                  </Typography>
                )}
              </Box>
            }
          />
        ))}
      </RadioGroup>
      {error && <FormHelperText>{error}</FormHelperText>}
    </FormControl>
  );
}
