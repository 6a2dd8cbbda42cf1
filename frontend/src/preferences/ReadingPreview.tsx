import type { Preferences } from '@isnad/contracts';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatsFor } from '../i18n/formats.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';

const DAY_MS = 86_400_000;

/** Sentences of the app as a choice would write them, before it is saved. */
export function ReadingPreview({ style }: { readonly style: Pick<Preferences, 'digits' | 'months' | 'hijri'> }) {
  const translate = useTranslate();
  const formats = formatsFor(useInterfaceLanguage(), style);
  const [now] = useState(() => new Date());
  const lately = new Date(now.getTime() - 3 * DAY_MS).toISOString();
  return (
    <Box
      component="section"
      aria-label={translate('preferences.preview.title')}
      aria-live="polite"
      sx={{ alignSelf: 'stretch', p: 2, borderRadius: 2, backgroundColor: 'action.hover' }}
    >
      <Typography variant="overline" component="h3" color="text.secondary">
        {translate('preferences.preview.title')}
      </Typography>
      <Typography>{translate('preferences.preview.spoken', { day: formats.day(lately) })}</Typography>
      <Typography>
        {translate('preferences.preview.changed', {
          moment: formats.moment(lately),
          ago: formats.relative(lately, now),
        })}
      </Typography>
      <Typography>
        {translate('preferences.preview.figures', { number: formats.number(41_250), percent: formats.percent(0.37) })}
      </Typography>
    </Box>
  );
}
