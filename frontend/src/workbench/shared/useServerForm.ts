export { type ServerForm, useServerForm } from './use-server-form.js';
