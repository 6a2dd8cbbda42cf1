import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Desk } from '../reports/desk.js';
import { FactCheck, type PublicationKind } from '../reports/fact-check.js';
import { deskOf } from './fact-check.rows.js';

export interface NewPublication {
  readonly claimId: string;
  readonly verdictId: string;
  readonly number: number;
  readonly kind: PublicationKind;
  readonly slug: string;
  readonly reason: string | null;
  readonly snapshot: FactCheck;
  readonly publishedById: string;
  readonly publishedAt: Date;
}

/** Public versions as stored: written once, parsed on every read. */
@Injectable()
export class PublicationRepository {
  constructor(private readonly database: Database) {}

  async create(db: Db, { snapshot, ...columns }: NewPublication): Promise<string> {
    const { id } = await db.publication.create({
      data: { ...columns, snapshot: snapshot satisfies Prisma.InputJsonValue },
      select: { id: true },
    });
    return id;
  }

  listOfClaim(claimId: string) {
    return this.database.client.publication.findMany({
      where: { claimId },
      orderBy: { number: 'asc' },
      select: {
        id: true,
        number: true,
        kind: true,
        slug: true,
        reason: true,
        publishedAt: true,
        publishedBy: { select: { id: true, name: true } },
      },
    });
  }

  /** The desk as it signs what it publishes today. */
  desk(): Promise<Desk> {
    return deskOf(this.database.client);
  }

  /** Every public version at an address, oldest first. */
  async versionsAt(slug: string): Promise<FactCheck[]> {
    const rows = await this.database.client.publication.findMany({
      where: { slug },
      orderBy: { number: 'asc' },
      select: { snapshot: true },
    });
    return rows.map(({ snapshot }) => FactCheck.parse(snapshot));
  }

  /** The newest public version of a claim; null when it never was public. */
  async newestOf(claimId: string): Promise<FactCheck | null> {
    const row = await this.database.client.publication.findFirst({
      where: { claimId },
      orderBy: { number: 'desc' },
      select: { snapshot: true },
    });
    return row && FactCheck.parse(row.snapshot);
  }

  /** The newest version of every public claim, newest first; retracted ones among them, as their notice stays. */
  async newestOfAll(skip: number, take: number): Promise<{ factChecks: FactCheck[]; total: number }> {
    const rows = await this.database.client.$queryRaw<{ snapshot: unknown }[]>`
      SELECT p.snapshot FROM "publication" p
      WHERE NOT EXISTS (SELECT 1 FROM "publication" later WHERE later.claim_id = p.claim_id AND later.number > p.number)
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${take} OFFSET ${skip}`;
    const total = await this.database.client.publication.count({ where: { number: 1 } });
    return { factChecks: rows.map(({ snapshot }) => FactCheck.parse(snapshot)), total };
  }
}
