import type { Document } from '@isnad/contracts';
import { Box, ListItem, ListItemButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { ToneChip } from '../components/ToneChip.js';
import { useLocaleDates } from '../i18n/use-localised.js';

/** A text in a list: what it is called, where it appeared, and how far the desk has come with it. */
export function DocumentRow({ document }: { readonly document: Document }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { id, title, kind, language, outlet, publishedAt, undecidedCount } = document;
  return (
    <ListItem disablePadding divider data-row={id}>
      <ListItemButton
        component={Link}
        to={`/documents/${id}`}
        data-row-link
        sx={{ display: 'block', px: 2.5, py: 1.5 }}
      >
        <Typography component="p" sx={{ fontWeight: 600 }}>
          <BidiText lang={language}>{title}</BidiText>
        </Typography>
        <Typography variant="body2" color="text.secondary" component="p">
          {outlet && (
            <>
              <BidiText>{outlet.name}</BidiText>
              {' · '}
            </>
          )}
          {translate(`document.kinds.${kind}`)}
          {publishedAt && ` · ${formats.day(publishedAt)}`}
        </Typography>
        <Box sx={{ mt: 0.75 }}>
          <ToneChip
            tone={undecidedCount > 0 ? 'amber' : 'green'}
            label={
              undecidedCount > 0
                ? translate('speech.undecided', { smart_count: undecidedCount })
                : translate('speech.allDecided')
            }
          />
        </Box>
      </ListItemButton>
    </ListItem>
  );
}
