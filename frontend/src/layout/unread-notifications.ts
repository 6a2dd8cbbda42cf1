import { listOf, Notification } from '@isnad/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';

const Notifications = listOf(Notification);
const query = { unread: true, perPage: 15 };

/** The newest notifications that the person has not read, and how many there are. The stream tells when there are more. */
export const unreadNotifications = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async ({ signal }) =>
    (await request({ method: 'GET', path: '/notifications', query, schema: Notifications, signal })).data,
});
