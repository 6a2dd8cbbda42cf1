import { type RatingScale, TruthValue } from '@isnad/contracts';
import type { Prisma } from '../generated/prisma/client.js';

export const ratingScaleColumns = {
  id: true,
  name: true,
  version: true,
  isDefault: true,
  createdAt: true,
  values: { orderBy: { position: 'asc' }, select: { key: true, number: true, name: true, definition: true } },
} as const satisfies Prisma.RatingScaleSelect;

export type RatingScaleRow = Prisma.RatingScaleGetPayload<{ select: typeof ratingScaleColumns }>;

/** A scale as stored, its values from the best to the worst and then those without a number. */
export function toRatingScale({ values, createdAt, ...scale }: RatingScaleRow): RatingScale {
  return { ...scale, createdAt: createdAt.toISOString(), values: values.map((value) => TruthValue.parse(value)) };
}
