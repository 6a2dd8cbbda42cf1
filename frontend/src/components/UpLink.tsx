import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The way back to what this page belongs to, above its heading. */
export function UpLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <MuiLink component={Link} to={to} variant="body2">
      {children}
    </MuiLink>
  );
}
