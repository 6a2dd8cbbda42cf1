import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { looks } from './look.js';
import { hitStyle, lookStyle, outerStyle } from './look-styles.js';

function Sample({ style, children }: { readonly style: CSSProperties; readonly children: ReactNode }) {
  return (
    <Box component="li" sx={{ typography: 'caption', lineHeight: 2.1 }}>
      <span style={style}>{children}</span>
    </Box>
  );
}

/** What each kind of line below the words means, and each frame and colour over them. */
export function TextLegend() {
  const translate = useTranslate();
  const theme = useTheme();
  const { secondary, info } = theme.palette;
  const others = useMemo(
    () =>
      ({
        outer: { ...lookStyle('quote', theme), ...outerStyle('claimOpen', theme), paddingBlockEnd: 4 },
        hit: hitStyle(theme),
        other: { boxShadow: `0 0 0 2px ${info.main}`, borderRadius: 2 },
        target: { boxShadow: `0 0 0 2px ${secondary.main}`, borderRadius: 2 },
      }) as const,
    [theme, info.main, secondary.main],
  );
  return (
    <Box
      component="ul"
      aria-label={translate('workbench.text.legend')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, p: 0, m: 0, mt: 1, listStyle: 'none' }}
    >
      {looks.map((look) => (
        <Sample key={look} style={lookStyle(look, theme)}>
          {translate(`workbench.text.look.${look}`)}
        </Sample>
      ))}
      {(['outer', 'hit', 'other', 'target'] as const).map((name) => (
        <Sample key={name} style={others[name]}>
          {translate(`reading.look.${name}`)}
        </Sample>
      ))}
    </Box>
  );
}
