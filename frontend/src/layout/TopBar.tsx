import { Box } from '@mui/material';
import { AppBar, type AppBarProps, LoadingIndicator, ToggleThemeButton, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { LanguageSwitch } from '../components/LanguageSwitch.js';
import { LiveIndicator } from '../live/LiveIndicator.js';
import { AccountMenu } from './AccountMenu.js';
import { Brand } from './Brand.js';
import { NotificationBell } from './NotificationBell.js';

const tools = (
  <>
    <LiveIndicator />
    <LanguageSwitch />
    <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>
      <ToggleThemeButton />
      <LoadingIndicator />
    </Box>
    <NotificationBell />
  </>
);

/** Brand and tools; the page's title stands in the page itself. */
export function TopBar(props: AppBarProps) {
  const translate = useTranslate();
  return (
    <AppBar {...props} color="default" elevation={0} toolbar={tools} userMenu={<AccountMenu />} sx={barStyle}>
      <Box
        component={Link}
        to="/"
        aria-label={`إسناد Isnad: ${translate('menu.work')}`}
        sx={{ color: 'inherit', textDecoration: 'none', flex: 1 }}
      >
        <Brand />
      </Box>
    </AppBar>
  );
}

// The bar keeps its deep teal in both modes: it is the one place where the brand speaks.
const barStyle = {
  backgroundColor: '#12433f',
  color: '#ffffff',
  backgroundImage: 'none',
  '& *:focus-visible': { outlineColor: '#e2b06a' },
} as const;
