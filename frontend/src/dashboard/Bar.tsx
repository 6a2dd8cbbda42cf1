import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { type Tone, toneColours } from '../theme/palette.js';

export interface BarPart {
  readonly key: string;
  readonly value: number;
  readonly tone: Tone;
  /** Drawn with stripes, so that it is told apart without its colour. */
  readonly striped?: boolean;
  readonly title?: string;
}

interface BarProps {
  readonly parts: readonly BarPart[];
  /** What the whole width stands for. */
  readonly whole: number;
}

/**
 * A bar that grows from the line's start, right in Arabic and left in English. It repeats what the figures beside it say, so that it
 * is nothing to a screen reader.
 */
export function Bar({ parts, whole }: BarProps) {
  const { palette } = useTheme();
  const colours = toneColours[palette.mode];
  return (
    <Box aria-hidden sx={{ display: 'flex', width: '100%', height: 16, borderRadius: 1, overflow: 'hidden' }}>
      {parts
        .filter(({ value }) => value > 0)
        .map(({ key, value, tone, striped, title }) => (
          <Box
            key={key}
            title={title}
            sx={{
              width: `${(value / Math.max(1, whole)) * 100}%`,
              minWidth: 3,
              boxSizing: 'border-box',
              border: `1px solid ${colours[tone].text}`,
              marginInlineEnd: '1px',
              backgroundColor: colours[tone].border,
              ...(striped && {
                backgroundImage: `repeating-linear-gradient(45deg, ${colours[tone].text} 0 2px, transparent 2px 6px)`,
              }),
              // Browsers leave backgrounds out when they print, and a bar is nothing else.
              printColorAdjust: 'exact',
            }}
          />
        ))}
    </Box>
  );
}
