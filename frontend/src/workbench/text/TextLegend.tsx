import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { looks } from './look.js';
import { lookStyle } from './look-styles.js';

/** What each kind of line below the words means. */
export function TextLegend() {
  const translate = useTranslate();
  const theme = useTheme();
  return (
    <Box
      component="ul"
      aria-label={translate('workbench.text.legend')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, p: 0, m: 0, listStyle: 'none' }}
    >
      {looks.map((look) => (
        <Box component="li" key={look} sx={{ typography: 'caption', lineHeight: 2.1 }}>
          <span style={lookStyle(look, theme)}>{translate(`workbench.text.look.${look}`)}</span>
        </Box>
      ))}
    </Box>
  );
}
