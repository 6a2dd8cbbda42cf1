import type { SxProps, Theme } from '@mui/material/styles';

/** The page as a whole: where a jump comes to rest under the bars, and what of it belongs on paper. */
export const claimPageStyle: SxProps<Theme> = {
  pt: 1,
  // The bar of the steps stands at the foot of the window from the first: it must not run from a pointer while parts still come.
  display: 'flex',
  flexDirection: 'column',
  minHeight: { xs: 'calc(100dvh - 64px)', sm: 'calc(100dvh - 72px)' },
  // The app's bar and the bar of the page's parts.
  '& section[id], & li[id], & article[id], & div[id]': { scrollMarginTop: 112 },
  '& :target, & section:focus, & article:focus, & li:focus': { outlineOffset: 2 },
  '@media print': {
    display: 'block',
    minHeight: 0,
    '& .claim-bar, & button, & form': { display: 'none !important' },
    '& section, & article, & li': { breakInside: 'avoid' },
    '& .claim-columns': { display: 'block' },
    '& .claim-columns > * > *, & .claim-columns > *': { marginBlockEnd: '6mm' },
    '& a': { color: 'inherit', textDecoration: 'none' },
  },
};
