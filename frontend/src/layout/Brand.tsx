import { Box, Typography } from '@mui/material';

/** The chain that says who reported whose words, as two joined links. */
function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round">
        <path d="M13.2 18.8a6 6 0 0 1 0-8.5l3.4-3.4a6 6 0 0 1 8.5 8.5l-2 2" />
        <path d="M18.8 13.2a6 6 0 0 1 0 8.5l-3.4 3.4a6 6 0 0 1-8.5-8.5l2-2" stroke="#e2b06a" />
      </g>
    </svg>
  );
}

/** The name in both scripts, the same in every language. */
export function Brand() {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <BrandMark />
      <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.15rem', lineHeight: 1.2, whiteSpace: 'nowrap' }}>
        <span lang="ar">إسناد</span>{' '}
        <Box component="span" lang="en" sx={{ fontWeight: 500, opacity: 0.85, fontSize: '0.9em' }}>
          Isnad
        </Box>
      </Typography>
    </Box>
  );
}
