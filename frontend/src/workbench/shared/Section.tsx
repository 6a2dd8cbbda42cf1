import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** For links to this part of the page. */
  readonly anchor?: string;
  /** A short remark beside the title, such as a count. */
  readonly aside?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of a page. */
export function Section({ title, anchor, aside, action, children }: Props) {
  const titleId = useId();
  return (
    <Paper
      variant="outlined"
      component="section"
      id={anchor}
      aria-labelledby={titleId}
      sx={{ p: { xs: 2, sm: 2.5 }, scrollMarginTop: 72, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <Typography id={titleId} variant="h6" component="h2">
          {title}
        </Typography>
        {aside && (
          <Typography variant="body2" color="text.secondary" component="div">
            {aside}
          </Typography>
        )}
        {action && <Box sx={{ marginInlineStart: 'auto' }}>{action}</Box>}
      </Box>
      {children}
    </Paper>
  );
}
