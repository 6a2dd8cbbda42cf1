import { GlobalStyles } from '@mui/material';

/** On paper a page is its content: no bar, no menu, nothing to press; and in ink, whatever the screen's mode. */
export function PrintStyles() {
  return (
    <GlobalStyles
      styles={{
        '@media print': {
          'header.MuiAppBar-root, .RaSidebar-root, .RaSidebar-docked, nav, .no-print': { display: 'none !important' },
          'main, .RaLayout-content, .RaLayout-appFrame': { margin: '0 !important', padding: '0 !important' },
          'body, .MuiPaper-root': { backgroundColor: '#fff !important', color: '#000 !important' },
          'details::details-content': { contentVisibility: 'visible' },
        },
      }}
    />
  );
}
