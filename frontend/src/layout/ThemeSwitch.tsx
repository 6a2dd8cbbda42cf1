import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import { IconButton, useMediaQuery } from '@mui/material';
import { useTheme, useTranslate } from 'react-admin';

/** Light or dark; until somebody chooses, as the system has it. */
export function ThemeSwitch() {
  const translate = useTranslate();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const [mode, setMode] = useTheme(systemIsDark ? 'dark' : 'light');
  const name = translate('ra.action.toggle_theme');
  return (
    <IconButton
      color="inherit"
      aria-label={name}
      title={name}
      onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}
    >
      {mode === 'dark' ? <LightModeOutlined /> : <DarkModeOutlined />}
    </IconButton>
  );
}
