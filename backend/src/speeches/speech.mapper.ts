import type { Speech } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

export const speechColumns = {
  id: true,
  title: true,
  speaker: { select: { id: true, name: true, sameAs: true } },
  date: true,
  place: true,
  occasion: true,
  language: true,
  isSample: true,
  createdAt: true,
  updatedAt: true,
  version: true,
  _count: { select: { documents: true, claims: true } },
} as const satisfies Prisma.SpeechSelect;

export type SpeechRow = Prisma.SpeechGetPayload<{ select: typeof speechColumns }>;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

export function toSpeech({ _count, date, createdAt, updatedAt, ...speech }: SpeechRow): Speech {
  return {
    ...speech,
    date: date.toISOString().slice(0, DAY_LENGTH),
    documentCount: _count.documents,
    claimCount: _count.claims,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
