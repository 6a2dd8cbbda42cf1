import NotificationsNone from '@mui/icons-material/NotificationsNone';
import { Badge, IconButton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import { unreadNotifications } from './unread-notifications.js';

// Fetched when somebody first wants to read them.
const NotificationList = lazy(() => import('./NotificationList.js'));

/** How much happened to a person's claims since they last looked, and what. */
export function NotificationBell() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const formats = useLocaleDates();
  const count = useQuery(unreadNotifications).data?.total ?? 0;
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={translate('notifications.unread', { smart_count: count })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Badge badgeContent={count > 0 ? formats.number(count) : null} color="error">
          <NotificationsNone />
        </Badge>
      </IconButton>
      {anchor && (
        <Suspense fallback={null}>
          <NotificationList anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
