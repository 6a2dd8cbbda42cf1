import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from './BidiText.js';

interface PageHeaderProps {
  readonly title: string;
  /** The title is somebody's words (a speech's, a text's), so its direction is its own. */
  readonly foreign?: boolean;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
}

/** A page's one heading, also in the browser's tab, with what can be done about the whole page. */
export function PageHeader({ title, foreign = false, above, below, actions }: PageHeaderProps) {
  const translate = useTranslate();
  return (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 2, mb: 2.5 }}>
      <title>{`${title} · ${translate('app.name')}`}</title>
      <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
        {above}
        <Typography variant="h4" component="h1" sx={{ overflowWrap: 'anywhere' }}>
          {foreign ? <BidiText>{title}</BidiText> : title}
        </Typography>
        {below}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
