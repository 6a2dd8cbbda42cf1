/** What the app says in passing, at the foot of the page. Fetched after the page, which does not wait for it. */
export { Notification as default } from 'react-admin';
