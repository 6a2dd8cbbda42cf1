import type { RatingScale, RatingScaleListQuery, TruthValueDefinition } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';
import { type Page, pageOf, toPage } from '../platform/db/paging.js';
import { ratingScaleColumns, toRatingScale } from './rating-scale.mapper.js';

/** Rating scales as stored. A value that was given once is never changed: the database refuses it. */
@Injectable()
export class RatingScaleRepository {
  async list(db: Db, query: RatingScaleListQuery): Promise<Page<RatingScale>> {
    const where = query.q ? { name: { contains: query.q, mode: 'insensitive' as const } } : {};
    const page = await pageOf(
      query,
      (skip, take) =>
        db.ratingScale.findMany({
          where,
          orderBy: [{ createdAt: query.order }, { id: query.order }],
          skip,
          take,
          select: ratingScaleColumns,
        }),
      (limit) => db.ratingScale.count({ where, take: limit }),
    );
    return toPage(page, toRatingScale);
  }
}

/** Adds version 1 of a scale as the desk's default, unless it is there; answers its id when it was added. */
export async function addDefaultScale(
  db: Db,
  name: string,
  values: readonly TruthValueDefinition[],
): Promise<string | undefined> {
  const { count } = await db.ratingScale.createMany({
    data: [{ name, version: 1, isDefault: true }],
    skipDuplicates: true,
  });
  if (count === 0) return undefined;
  const { id } = await db.ratingScale.findUniqueOrThrow({
    where: { name_version: { name, version: 1 } },
    select: { id: true },
  });
  await db.ratingValue.createMany({
    data: values.map(({ key, number, name: names, definition }, position) => ({
      scaleId: id,
      key,
      position,
      number,
      name: { ...names },
      definition: { ...definition },
    })),
  });
  return id;
}
