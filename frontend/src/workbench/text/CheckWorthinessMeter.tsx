import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';

/** How much a statement deserves checking, as the machine reckons it: a number first, its bar second. */
export function CheckWorthinessMeter({ score }: { readonly score: number }) {
  const translate = useTranslate();
  const { percent } = useLocaleDates();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      <Box component="span" sx={{ typography: 'caption', color: 'text.secondary' }}>
        {translate('workbench.text.score', { score: percent(score) })}
      </Box>
      <Box
        component="span"
        aria-hidden
        sx={{ width: 44, height: 5, borderRadius: 3, backgroundColor: 'divider', overflow: 'hidden' }}
      >
        <Box
          component="span"
          // Not among the styles: a rule for each score that scrolls by, and with each the browser looks at the whole page anew.
          style={{ width: `${score * 100}%` }}
          sx={{ display: 'block', height: 1, backgroundColor: 'secondary.main' }}
        />
      </Box>
    </Box>
  );
}
