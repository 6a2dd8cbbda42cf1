import { Chip, type ChipProps } from '@mui/material';
import { type Tone, toneColours } from '../theme/palette.js';

interface ToneChipProps {
  readonly tone: Tone;
  readonly label: string;
  readonly title?: string;
  readonly size?: ChipProps['size'];
}

/** A word with a hue: the hue repeats what the word says. */
export function ToneChip({ tone, label, title, size = 'small' }: ToneChipProps) {
  return (
    <Chip
      size={size}
      label={label}
      title={title}
      sx={(theme) => {
        const { text, background, border } = toneColours[theme.palette.mode][tone];
        return {
          color: text,
          backgroundColor: background,
          border: `1px solid ${border}`,
          fontWeight: 600,
          borderRadius: 1.5,
        };
      }}
    />
  );
}
