import MenuIcon from '@mui/icons-material/Menu';
import { AppBar, Box, CircularProgress, IconButton, Toolbar } from '@mui/material';
import { useLoading, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { LanguageSwitch } from '../components/LanguageSwitch.js';
import { LiveIndicator } from '../live/LiveIndicator.js';
import { AccountMenu } from './AccountMenu.js';
import { Brand } from './Brand.js';
import { NotificationBell } from './NotificationBell.js';
import { BAR_HEIGHT } from './Sidebar.js';
import { useSidebar } from './sidebar-context.js';
import { ThemeSwitch } from './ThemeSwitch.js';

function MenuButton() {
  const translate = useTranslate();
  const { open, setOpen } = useSidebar();
  const name = translate(open ? 'ra.action.close_menu' : 'ra.action.open_menu');
  return (
    <IconButton
      color="inherit"
      edge="start"
      aria-expanded={open}
      aria-label={name}
      title={name}
      onClick={() => setOpen(!open)}
    >
      <MenuIcon />
    </IconButton>
  );
}

/** Says to the eye that something is on its way; the page itself says so to a screen reader. */
function Activity() {
  const loading = useLoading();
  return (
    <Box aria-hidden sx={{ width: 20, display: { xs: 'none', sm: 'flex' } }}>
      {loading && <CircularProgress color="inherit" size={16} thickness={6} />}
    </Box>
  );
}

/** Brand and tools; the page's title stands in the page itself. */
export function TopBar() {
  const translate = useTranslate();
  return (
    <AppBar position="sticky" color="default" elevation={0} sx={barStyle}>
      <Toolbar variant="dense" sx={{ minHeight: BAR_HEIGHT, gap: { xs: 0, sm: 0.5 }, px: { xs: 1.5, sm: 2 } }}>
        <MenuButton />
        <Box
          component={Link}
          to="/"
          aria-label={`إسناد Isnad: ${translate('menu.work')}`}
          sx={{ color: 'inherit', textDecoration: 'none', flex: 1, minWidth: 0, overflow: 'hidden' }}
        >
          <Brand />
        </Box>
        <Activity />
        <LiveIndicator />
        <LanguageSwitch />
        <ThemeSwitch />
        <NotificationBell />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
}

// The bar keeps its deep teal in both modes: it is the one place where the brand speaks.
const barStyle = {
  backgroundColor: '#12433f',
  color: '#ffffff',
  backgroundImage: 'none',
  displayPrint: 'none',
  '& *:focus-visible': { outlineColor: '#e2b06a' },
} as const;
