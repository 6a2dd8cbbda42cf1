import type { Speech } from '@isnad/contracts';
import { Chip, ListItem, ListItemButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { useLocaleDates } from '../i18n/use-localised.js';

/** A speech in a list: its title, who spoke and when, and how far the desk has come with it. */
export function SpeechRow({ speech }: { readonly speech: Speech }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <ListItem disablePadding divider data-row={speech.id}>
      <ListItemButton
        component={Link}
        to={`/speeches/${speech.id}`}
        data-row-link
        sx={{ display: 'block', px: { xs: 1.5, sm: 2.5 }, py: 1.5 }}
      >
        <Typography component="p" sx={{ fontWeight: 600, fontSize: '1.05rem' }}>
          <BidiText lang={speech.language}>{speech.title}</BidiText>
          {speech.isSample && <Chip size="small" label={translate('app.sample')} sx={{ marginInlineStart: 1 }} />}
        </Typography>
        <Typography variant="body2" color="text.secondary" component="p">
          <BidiText>{speech.speaker.name}</BidiText>
          {' · '}
          {formats.day(speech.date)}
          {speech.place && (
            <>
              {' · '}
              <BidiText>{speech.place}</BidiText>
            </>
          )}
        </Typography>
        <Typography variant="body2" color="text.secondary" component="p">
          {translate('speech.texts', { smart_count: speech.documentCount })}
          {' · '}
          {translate('claim.total', { smart_count: speech.claimCount })}
        </Typography>
      </ListItemButton>
    </ListItem>
  );
}
