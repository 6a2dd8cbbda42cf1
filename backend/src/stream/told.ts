import { StreamChange, StreamPresence } from '@isnad/contracts';
import { z } from 'zod';

/** What the database tells its listeners: the functions `isnad_tell_…` in the migrations. */
export const Told = z.discriminatedUnion('kind', [
  StreamChange.extend({ kind: z.literal('event') }),
  StreamPresence.extend({ kind: z.literal('presence') }),
  z.object({ kind: z.literal('notification'), userId: z.uuid() }),
  z.object({ kind: z.literal('access'), userId: z.uuid() }),
]);
export type Told = z.infer<typeof Told>;
