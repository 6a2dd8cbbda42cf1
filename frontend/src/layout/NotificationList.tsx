import { eventTypeNames, type Notification } from '@isnad/contracts';
import { Box, Button, List, ListItemButton, ListItemText, Popover, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { StatusChip } from '../components/StatusChip.js';
import { useLocaleDates, useLocalised } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { unreadNotifications } from './unread-notifications.js';

interface Props {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** What happened to a person's claims since they last looked; opening one, or all, makes it read. */
export default function NotificationList({ anchor, onClose }: Props) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const unread = useQuery(unreadNotifications);
  const markRead = useMutation({
    mutationFn: (ids?: string[]) =>
      request({ method: 'POST', path: '/notifications/read', body: { ids }, schema: null }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: unreadNotifications.queryKey }),
  });
  const count = unread.data?.total ?? 0;
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      transformOrigin={{ vertical: 'top', horizontal: 'center' }}
      slotProps={{ paper: { sx: { width: 380, maxWidth: 'calc(100vw - 32px)' } } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', px: 2, pt: 1.5 }}>
        <Typography variant="h6" component="h2">
          {translate('notifications.title')}
        </Typography>
        {count > 0 && (
          <Button size="small" disabled={markRead.isPending} onClick={() => markRead.mutate(undefined)}>
            {translate('notifications.markAllRead')}
          </Button>
        )}
      </Box>
      <ProblemAlert error={unread.error ?? markRead.error} />
      {unread.data && count === 0 && (
        <Typography color="text.secondary" sx={{ p: 2 }}>
          {translate('notifications.none')}
        </Typography>
      )}
      <List dense sx={{ maxHeight: 420, overflowY: 'auto' }}>
        {unread.data?.data.map((notification) => (
          <NotificationItem
            key={notification.id}
            notification={notification}
            onOpen={() => {
              markRead.mutate([notification.id]);
              onClose();
            }}
          />
        ))}
      </List>
    </Popover>
  );
}

function NotificationItem({ notification, onOpen }: { notification: Notification; onOpen: () => void }) {
  const translate = useTranslate();
  const localised = useLocalised();
  const dates = useLocaleDates();
  const { claimId, claimText, movedTo, actorName, createdAt, type } = notification;
  const target = claimId ? { component: Link, to: `/claims/${claimId}` } : {};
  return (
    <ListItemButton {...target} onClick={onOpen} alignItems="flex-start">
      <ListItemText
        primary={
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            {localised(eventTypeNames[type])}
            {movedTo && <StatusChip status={movedTo} />}
          </Box>
        }
        secondary={
          <>
            {claimText && (
              <Box component="span" sx={{ display: 'block', color: 'text.primary' }}>
                <BidiText>{claimText}</BidiText>
              </Box>
            )}
            {actorName && (
              <>
                {translate('notifications.by', { name: '' })}
                <BidiText>{actorName}</BidiText>
                {' · '}
              </>
            )}
            {dates.relative(createdAt)}
          </>
        }
      />
    </ListItemButton>
  );
}
