import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';

const statementColumns = {
  id: true,
  startOffset: true,
  endOffset: true,
  exact: true,
  kind: true,
  speaker: true,
  cue: true,
  appearances: { select: { claimId: true }, orderBy: { claimId: 'asc' } },
} as const satisfies Prisma.SegmentSelect;

const documentColumns = {
  id: true,
  title: true,
  kind: true,
  language: true,
  url: true,
  outlet: { select: { name: true } },
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { id: true, segments: { orderBy: { startOffset: 'asc' }, select: statementColumns } },
  },
} as const satisfies Prisma.DocumentSelect;

export type StoredStatement = Prisma.SegmentGetPayload<{ select: typeof statementColumns }>;

/** A document's newest version with its ledger, without the text. */
export interface StoredReport extends Omit<Prisma.DocumentGetPayload<{ select: typeof documentColumns }>, 'versions'> {
  readonly versionId: string;
  readonly statements: readonly StoredStatement[];
}

/** What the alignment of a speech is made of. */
@Injectable()
export class AlignmentQueries {
  async speechExists(db: Db, speechId: string): Promise<boolean> {
    return (await db.speech.count({ where: { id: speechId } })) > 0;
  }

  /** The newest version of each of the speech's documents: the transcript first, then as they were added. */
  async reports(db: Db, speechId: string): Promise<StoredReport[]> {
    const rows = await db.document.findMany({
      where: { speechId },
      orderBy: [{ kind: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
      select: documentColumns,
    });
    return rows.flatMap(({ versions, ...document }) =>
      versions.map(({ id, segments }) => ({ ...document, versionId: id, statements: segments })),
    );
  }

  /** The texts of some versions, by id. */
  async texts(db: Db, versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await db.documentVersion.findMany({
      where: { id: { in: [...versionIds] } },
      select: { id: true, text: true },
    });
    return new Map(rows.map(({ id, text }) => [id, text]));
  }
}
