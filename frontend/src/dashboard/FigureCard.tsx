import { Box, Card, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface FigureCardProps {
  readonly title: string;
  /** What is counted, in a sentence. */
  readonly help: string;
  /** Over both columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One question of the dashboard with its answer. */
export function FigureCard({ title, help, wide = false, children }: FigureCardProps) {
  const titleId = useId();
  return (
    <Card
      component="section"
      aria-labelledby={titleId}
      // A wide one may be longer than a sheet of paper.
      sx={{
        p: { xs: 2, sm: 2.5 },
        gridColumn: wide ? '1 / -1' : undefined,
        minWidth: 0,
        breakInside: wide ? 'auto' : 'avoid',
      }}
    >
      <Typography variant="h6" component="h2" id={titleId}>
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {help}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>{children}</Box>
    </Card>
  );
}
