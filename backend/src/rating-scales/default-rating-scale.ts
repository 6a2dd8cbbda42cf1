import { defaultScaleName, defaultTruthScale } from '@isnad/contracts';
import type { Database } from '../platform/db/database.js';
import { SYSTEM, UnitOfWork } from '../platform/db/unit-of-work.js';
import { addDefaultScale } from './rating-scale.repository.js';

/**
 * Sees to it that the desk has a default rating scale: adds the one of contracts on a desk that has none. Start-up calls it after
 * the migrations; several processes may do so at once, and later calls change nothing.
 */
export async function ensureDefaultRatingScale(database: Database): Promise<void> {
  if (await database.client.ratingScale.findFirst({ where: { isDefault: true }, select: { id: true } })) return;
  await new UnitOfWork(database).run(async ({ db, record }) => {
    const id = await addDefaultScale(db, defaultScaleName, defaultTruthScale);
    if (id === undefined) return;
    record({
      type: 'rating-scale.created',
      actor: SYSTEM,
      subject: { type: 'rating-scale', id },
      data: { name: defaultScaleName, version: 1, values: defaultTruthScale.map(({ key }) => key) },
    });
  });
}
