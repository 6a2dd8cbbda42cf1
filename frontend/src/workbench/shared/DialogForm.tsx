import Box from '@mui/material/Box';
import type { FormEvent, ReactNode } from 'react';

interface Props {
  readonly onSubmit: (event: FormEvent) => void;
  readonly children: ReactNode;
}

/** The form inside a dialog: lets the content scroll and keeps the buttons in sight, which a plain form would not. */
export function DialogForm({ onSubmit, children }: Props) {
  return (
    <Box
      component="form"
      noValidate
      onSubmit={onSubmit}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: '0 1 auto' }}
    >
      {children}
    </Box>
  );
}
