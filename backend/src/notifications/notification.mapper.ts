import { eventTypes, type Notification } from '@isnad/contracts';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.js';

export const notificationColumns = {
  id: true,
  type: true,
  claimId: true,
  claim: { select: { text: true } },
  movedTo: true,
  actorName: true,
  createdAt: true,
  readAt: true,
} as const satisfies Prisma.NotificationSelect;

export type NotificationRow = Prisma.NotificationGetPayload<{ select: typeof notificationColumns }>;

const Type = z.enum(eventTypes);

export function toNotification({ type, claim, createdAt, readAt, ...row }: NotificationRow): Notification {
  return {
    ...row,
    type: Type.parse(type),
    claimText: claim?.text ?? null,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
