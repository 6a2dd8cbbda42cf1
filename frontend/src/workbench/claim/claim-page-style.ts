import type { SxProps, Theme } from '@mui/material/styles';

/** The page as a whole: where a jump comes to rest under the bars, and what of it belongs on paper. */
export const claimPageStyle: SxProps<Theme> = {
  pt: 1,
  // The app's bar and the bar of the page's parts.
  '& section[id], & li[id], & article[id], & div[id]': { scrollMarginTop: 112 },
  '& :target, & section:focus, & article:focus, & li:focus': { outlineOffset: 2 },
  '@media print': {
    '& .claim-bar, & button, & form': { display: 'none !important' },
    '& section, & article, & li': { breakInside: 'avoid' },
    '& .claim-columns': { display: 'block' },
    '& .claim-columns > * > *, & .claim-columns > *': { marginBlockEnd: '6mm' },
    '& a': { color: 'inherit', textDecoration: 'none' },
  },
};
