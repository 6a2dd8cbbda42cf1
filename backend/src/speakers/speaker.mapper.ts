import type { Speaker } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

export const speakerColumns = {
  id: true,
  name: true,
  description: true,
  sameAs: true,
  version: true,
  createdAt: true,
} as const satisfies Prisma.SpeakerSelect;

export type SpeakerRow = Prisma.SpeakerGetPayload<{ select: typeof speakerColumns }>;

export function toSpeaker(row: SpeakerRow): Speaker {
  return { ...row, createdAt: row.createdAt.toISOString() };
}
