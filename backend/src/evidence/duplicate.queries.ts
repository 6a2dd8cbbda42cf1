import type { EvidenceDuplicate } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';

const MOST = 20;

/** Finds what the desk has already. */
@Injectable()
export class DuplicateQueries {
  constructor(private readonly database: Database) {}

  /** Evidence at one of these addresses or with these bytes, that of the claim first, then the newest. */
  async find(
    { addresses, sha256 }: { readonly addresses: readonly string[]; readonly sha256: string },
    claimId: string | undefined,
  ): Promise<EvidenceDuplicate[]> {
    const same = { OR: [{ url: { in: [...addresses] } }, { fileSha256: sha256 }] };
    const read = (where: object, take: number) =>
      this.database.client.evidence.findMany({
        where: { AND: [same, where] },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take,
        select: {
          id: true,
          claimId: true,
          title: true,
          accessedAt: true,
          fileSha256: true,
          fileName: true,
          file: { select: { byteLength: true } },
          claim: { select: { text: true } },
        },
      });
    const own = claimId ? await read({ claimId }, MOST) : [];
    const others = await read(claimId ? { claimId: { not: claimId } } : {}, MOST - own.length);
    return [...own, ...others].map((row) => ({
      evidenceId: row.id,
      claimId: row.claimId,
      claimText: row.claim.text,
      title: row.title,
      accessedAt: row.accessedAt.toISOString(),
      file: row.file && { name: row.fileName ?? row.fileSha256 ?? '', byteLength: row.file.byteLength },
      match: row.fileSha256 === sha256 ? 'bytes' : 'address',
      sameClaim: row.claimId === claimId,
    }));
  }
}
