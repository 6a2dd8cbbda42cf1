import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { readingFont } from '../../theme/theme.js';

interface Props {
  readonly children: ReactNode;
  readonly language?: string;
}

/** Words of a source, set apart and in the reading hand, exactly as they stand there. */
export function ExactWords({ children, language }: Props) {
  return (
    <Box
      component="blockquote"
      lang={language}
      dir="auto"
      data-words="record"
      sx={{
        m: 0,
        px: 2,
        py: 1,
        borderInlineStart: '3px solid',
        borderColor: 'divider',
        backgroundColor: 'action.hover',
        fontFamily: readingFont,
        fontSize: '1.08rem',
        lineHeight: 1.95,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        textAlign: 'start',
      }}
    >
      {children}
    </Box>
  );
}
