import { Box } from '@mui/material';
import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { ErrorBoundary } from '../components/ErrorBoundary.js';
import { LoadingState } from '../components/LoadingState.js';
import { useLive } from '../live/use-live.js';
import { SessionKeeper } from '../session/SessionKeeper.js';
import { useAccountLanguage } from '../session/use-account-language.js';
import { GlobalShortcuts } from '../shortcuts/GlobalShortcuts.js';
import { Tour } from '../tour/Tour.js';
import { CrashPage } from './CrashPage.js';
import { MainMenu } from './MainMenu.js';
import { PrintStyles } from './PrintStyles.js';
import { Sidebar } from './Sidebar.js';
import { MAIN_ID, SkipLink } from './SkipLink.js';
import { SidebarProvider } from './sidebar-context.js';
import { TopBar } from './TopBar.js';

/** The frame around every page of a signed-in person: bar, menu and page, of which paper gets only the page. */
export function AppLayout({ children }: { readonly children: ReactNode }) {
  useAccountLanguage();
  useLive();
  const { pathname } = useLocation();
  return (
    <SidebarProvider>
      <PrintStyles />
      <SkipLink />
      <TopBar />
      <Box sx={{ display: 'flex', minWidth: 0 }}>
        <Sidebar>
          <MainMenu />
        </Sidebar>
        <Box component="main" id={MAIN_ID} tabIndex={-1} sx={{ flex: 1, minWidth: 0, outline: 'none' }}>
          <Box sx={pageStyle}>
            <ErrorBoundary place={pathname} fallback={(error) => <CrashPage error={error} />}>
              <Suspense fallback={<LoadingState />}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      <SessionKeeper />
      <Tour />
      <GlobalShortcuts />
    </SidebarProvider>
  );
}

const pageStyle = {
  width: '100%',
  maxWidth: 1240,
  mx: 'auto',
  px: { xs: 2, sm: 3 },
  py: { xs: 2, sm: 3 },
  // A page that sets things side by side says so, and is given more of a wide screen.
  '&:has([data-wide-page])': { maxWidth: 1640 },
} as const;
