import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  readonly icon?: ReactNode;
  /** The state is all that the page has to say, so that its title is the page's. */
  readonly isPage?: boolean;
  /** What to do about it. */
  readonly action?: ReactNode;
}

/** A place with nothing in it, which says why and what comes first. */
export function EmptyState({ title, text, icon, isPage = false, action }: EmptyStateProps) {
  return (
    <Box sx={{ textAlign: 'center', px: 2, py: { xs: 4, sm: 6 }, color: 'text.secondary' }}>
      {icon && <Box sx={{ mb: 1, '& svg': { fontSize: 44, opacity: 0.55 } }}>{icon}</Box>}
      <Typography variant="h6" component={isPage ? 'h1' : 'p'} color="text.primary">
        {title}
      </Typography>
      {text && <Typography sx={{ maxWidth: '34em', mx: 'auto', mt: 0.5 }}>{text}</Typography>}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
