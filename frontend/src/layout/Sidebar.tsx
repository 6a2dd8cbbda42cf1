import { Box } from '@mui/material';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSidebar } from './sidebar-context.js';

// Only a narrow screen needs it.
const SidebarDrawer = lazy(() => import('./SidebarDrawer.js'));

const OPEN_WIDTH = 236;
const CLOSED_WIDTH = 56;
/** As high as the bar above. */
export const BAR_HEIGHT = 48;

/** The menu beside the page, which stays in sight while the page scrolls; on a narrow screen over it. */
export function Sidebar({ children }: { readonly children: ReactNode }) {
  const { open, setOpen, covers } = useSidebar();
  if (covers) {
    return open ? (
      <Suspense fallback={null}>
        <SidebarDrawer onClose={() => setOpen(false)}>{children}</SidebarDrawer>
      </Suspense>
    ) : null;
  }
  return (
    <Box
      sx={{
        flex: 'none',
        width: open ? OPEN_WIDTH : CLOSED_WIDTH,
        transition: 'width 150ms',
        position: 'sticky',
        top: BAR_HEIGHT,
        height: `calc(100vh - ${BAR_HEIGHT}px)`,
        overflowX: 'hidden',
        overflowY: 'auto',
        displayPrint: 'none',
      }}
    >
      {children}
    </Box>
  );
}
