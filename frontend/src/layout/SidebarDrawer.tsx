import { Drawer } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The menu over the page, for screens too narrow to have it beside. */
export default function SidebarDrawer({ onClose, children }: Props) {
  return (
    <Drawer open onClose={onClose} slotProps={{ paper: { sx: { width: 270, maxWidth: '85vw' } } }}>
      {children}
    </Drawer>
  );
}
