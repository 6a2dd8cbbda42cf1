import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { LanguageSwitch } from '../components/LanguageSwitch.js';
import { Brand } from '../layout/Brand.js';

interface OutsidePageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page for somebody who is not signed in: the brand, one card, and the other language. */
export function OutsidePage({ title, children }: OutsidePageProps) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        backgroundColor: '#12433f',
        color: '#ffffff',
      }}
    >
      <title>{`${title} · ${translate('app.name')}`}</title>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', p: 2 }}>
        <LanguageSwitch />
      </Box>
      <Box component="main" sx={{ m: 'auto', width: '100%', maxWidth: 440, p: 2 }}>
        <Box sx={{ textAlign: 'center', mb: 3 }}>
          <Box sx={{ display: 'inline-flex', transform: 'scale(1.35)' }}>
            <Brand />
          </Box>
          <Typography sx={{ mt: 1.5, opacity: 0.85 }}>{translate('app.tagline')}</Typography>
        </Box>
        <Card sx={{ p: { xs: 2.5, sm: 4 }, borderRadius: 3, border: 0 }}>
          <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
            {title}
          </Typography>
          {children}
        </Card>
      </Box>
      <Box sx={{ flex: 0.4 }} />
    </Box>
  );
}
