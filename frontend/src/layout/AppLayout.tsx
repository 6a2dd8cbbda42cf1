import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { type AppBarProps, Layout } from 'react-admin';
import { useLive } from '../live/use-live.js';
import { SessionKeeper } from '../session/SessionKeeper.js';
import { useAccountLanguage } from '../session/use-account-language.js';
import { CrashPage } from './CrashPage.js';
import { MainMenu } from './MainMenu.js';
import { TopBar } from './TopBar.js';

const AlwaysTopBar = (props: AppBarProps) => <TopBar {...props} />;

/** The frame around every page of a signed-in person. */
export function AppLayout({ children }: { readonly children: ReactNode }) {
  useAccountLanguage();
  useLive();
  return (
    <Layout
      appBar={AlwaysTopBar}
      appBarAlwaysOn
      menu={MainMenu}
      error={CrashPage}
      sx={{ minWidth: 0, '& .RaLayout-content': { minWidth: 0, p: 0 } }}
    >
      <Box
        sx={{
          width: '100%',
          maxWidth: 1240,
          mx: 'auto',
          px: { xs: 2, sm: 3 },
          py: { xs: 2, sm: 3 },
          // A page that sets things side by side says so, and is given more of a wide screen.
          '&:has([data-wide-page])': { maxWidth: 1640 },
        }}
      >
        {children}
      </Box>
      <SessionKeeper />
    </Layout>
  );
}
