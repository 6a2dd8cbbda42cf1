import { type DifferenceType, differenceTypes } from '@isnad/contracts';
import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { differenceStyle } from './difference-styles.js';

interface DifferenceLegendProps {
  /** In how many statements each type is found; what is found nowhere needs no explaining. */
  readonly counts: ReadonlyMap<DifferenceType, number>;
}

/** How each type of difference is marked in the words. */
export function DifferenceLegend({ counts }: DifferenceLegendProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const found = differenceTypes.filter((type) => counts.has(type));
  if (found.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate('alignment.legend')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, p: 0, m: 0, listStyle: 'none' }}
    >
      {found.map((type) => (
        <Box component="li" key={type} sx={{ typography: 'caption', lineHeight: 2.1 }}>
          <span style={differenceStyle(type, theme)}>{translate(`alignment.types.${type}`)}</span>
        </Box>
      ))}
    </Box>
  );
}
