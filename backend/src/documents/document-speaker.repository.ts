import type { DocumentSpeaker } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';

/** Who speaks in a document, and which of its names people have put together. */
@Injectable()
export class DocumentSpeakerRepository {
  /** The names that stand for another, by the name heard. */
  async aliases(db: Db, documentId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await db.speakerAlias.findMany({ where: { documentId }, select: { heard: true, speaker: true } });
    return new Map(rows.map(({ heard, speaker }) => [heard, speaker]));
  }

  /** Every name that a text of the document was heard to name as a speaker, in any version. */
  async heard(db: Db, documentId: string): Promise<string[]> {
    const rows = await db.segment.findMany({
      where: { documentVersion: { documentId }, speakerHeard: { not: null } },
      distinct: ['speakerHeard'],
      select: { speakerHeard: true },
    });
    return rows.flatMap(({ speakerHeard }) => speakerHeard ?? []);
  }

  /** Who speaks in one text, who says most first. */
  async list(db: Db, documentVersionId: string): Promise<DocumentSpeaker[]> {
    const groups = await db.segment.groupBy({
      by: ['speaker', 'speakerHeard'],
      where: { documentVersionId, speaker: { not: null } },
      _count: { _all: true },
      orderBy: { speakerHeard: 'asc' },
    });
    const speakers = new Map<string, DocumentSpeaker>();
    for (const { speaker, speakerHeard, _count } of groups) {
      if (speaker === null) continue;
      const known = speakers.get(speaker) ?? { name: speaker, heard: [], segmentCount: 0 };
      speakers.set(speaker, {
        name: speaker,
        heard: speakerHeard === null ? known.heard : [...known.heard, speakerHeard],
        segmentCount: known.segmentCount + _count._all,
      });
    }
    return [...speakers.values()].sort((a, b) => b.segmentCount - a.segmentCount || a.name.localeCompare(b.name));
  }

  /** Says what each of these names stands for now; a name that stands for itself has no alias. */
  async set(db: Db, documentId: string, names: ReadonlyMap<string, string>): Promise<void> {
    await db.speakerAlias.deleteMany({ where: { documentId, heard: { in: [...names.keys()] } } });
    const data = [...names].filter(([heard, speaker]) => heard !== speaker);
    await db.speakerAlias.createMany({ data: data.map(([heard, speaker]) => ({ documentId, heard, speaker })) });
  }

  /** Gives every statement of every text of the document the speaker that its name stands for. */
  async apply(db: Db, documentId: string): Promise<void> {
    await db.$executeRaw`UPDATE "segment" s
      SET speaker = named.speaker, version = s.version + 1, updated_at = now()
      FROM (
        SELECT inner_s.id, coalesce(a.speaker, inner_s.speaker_heard) AS speaker
        FROM "segment" inner_s
        JOIN "document_version" v ON v.id = inner_s.document_version_id AND v.document_id = ${documentId}::uuid
        LEFT JOIN "speaker_alias" a ON a.document_id = v.document_id AND a.heard = inner_s.speaker_heard
      ) AS named
      WHERE named.id = s.id AND s.speaker IS DISTINCT FROM named.speaker`;
  }
}
