import { GlobalStyles } from '@mui/material';

/** On paper a page is its content: nothing that only a screen can do; and in ink, whatever the screen's mode. */
export function PrintStyles() {
  return (
    <GlobalStyles
      styles={{
        '@media print': {
          'nav, .no-print': { display: 'none !important' },
          main: { margin: '0 !important', padding: '0 !important' },
          'body, .MuiPaper-root': { backgroundColor: '#fff !important', color: '#000 !important' },
          // Colours on their way to those of paper.
          '*, *::before, *::after': { transition: 'none !important' },
          'details::details-content': { contentVisibility: 'visible' },
        },
      }}
    />
  );
}
