import { ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { alpha } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useSidebar } from './sidebar-context.js';

interface MenuEntryProps {
  /** A page of the app, with its query where one page has several entries. */
  readonly to?: string;
  /** A page outside the app, opened beside it. */
  readonly href?: string;
  readonly icon: ReactNode;
  readonly label: string;
}

/** An entry is where the person stands when path and queue agree: the claims list and each of its queues have their own. */
function useIsHere(to: string | undefined): boolean {
  const { pathname, search } = useLocation();
  if (to === undefined) return false;
  const target = new URL(to, window.location.origin);
  const queue = new URLSearchParams(search).get('queue');
  if (target.pathname === '/') return pathname === '/';
  if (target.pathname !== pathname) return target.search === '' && pathname.startsWith(`${target.pathname}/`);
  return target.searchParams.get('queue') === queue;
}

export function MenuEntry({ to, href, icon, label }: MenuEntryProps) {
  const here = useIsHere(to);
  const { open, setOpen, covers } = useSidebar();
  const target =
    to === undefined ? { component: 'a', href, target: '_blank', rel: 'noopener' } : { component: Link, to };
  return (
    <ListItemButton
      {...target}
      selected={here}
      title={open ? undefined : label}
      aria-current={here ? 'page' : undefined}
      onClick={() => covers && setOpen(false)}
      sx={(theme) => ({
        mx: 1,
        my: 0.25,
        px: 1.25,
        borderRadius: 2,
        minHeight: 40,
        '&.Mui-selected': {
          color: theme.palette.mode === 'dark' ? 'primary.light' : 'primary.dark',
          backgroundColor: alpha(theme.palette.primary.main, 0.13),
          '& .MuiListItemText-primary': { fontWeight: 650 },
        },
      })}
    >
      <ListItemIcon sx={{ minWidth: 34, color: 'inherit', '& svg': { fontSize: 21 } }}>{icon}</ListItemIcon>
      <ListItemText
        primary={label}
        slotProps={{ primary: { noWrap: true, sx: { fontSize: '0.93rem' } } }}
        sx={{ my: 0, visibility: open ? 'visible' : 'hidden' }}
      />
    </ListItemButton>
  );
}
