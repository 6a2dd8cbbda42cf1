import type { TextEncoding, TextFormat } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';

export interface NewVersion {
  readonly documentId: string;
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly encoding: TextEncoding | null;
  readonly format: TextFormat;
  readonly fileName: string | null;
}

/** A text as it came, to be sent out again. */
export interface OriginalText {
  readonly title: string;
  readonly fileName: string | null;
  readonly format: TextFormat;
  readonly encoding: string | null;
  readonly bytes: Uint8Array;
}

/** Texts and the bytes they came as. The database lets nobody change or remove either. */
@Injectable()
export class SourceTextRepository {
  /**
   * Lets one transaction at a time add texts to a speech, so that two that hold the same do not both pass the search for
   * duplicates. Claims and reads are not held up. False when there is no such speech.
   */
  async lockSpeech(db: Db, speechId: string): Promise<boolean> {
    const rows = await db.$queryRaw<
      { id: string }[]
    >`SELECT id FROM "speech" WHERE id = ${speechId}::uuid FOR NO KEY UPDATE`;
    return rows.length > 0;
  }

  /**
   * The speech's document that has this text already: the same bytes, or the same words when the way lines end is ignored.
   * `comparable` is `comparableText` of the new one.
   */
  async findSame(
    db: Db,
    speechId: string,
    sha256: string,
    comparable: string,
  ): Promise<{ id: string; title: string } | undefined> {
    const [same] = await db.$queryRaw<{ id: string; title: string }[]>`
      SELECT d.id, d.title FROM "document" d JOIN "document_version" v ON v.document_id = d.id
      WHERE d.speech_id = ${speechId}::uuid
        AND (v.sha256 = ${sha256} OR rtrim(replace(replace(v.text, E'\\r\\n', E'\\n'), E'\\r', E'\\n'), E'\\n') = ${comparable})
      ORDER BY d.created_at, d.id LIMIT 1`;
    return same;
  }

  /** Keeps bytes under their hash; the same bytes are kept once. */
  async keepBytes(db: Db, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await db.storedFile.createMany({ data: [{ sha256, bytes, byteLength: bytes.length }], skipDuplicates: true });
  }

  async addVersion(db: Db, version: NewVersion): Promise<string> {
    const { id } = await db.documentVersion.create({ data: version, select: { id: true } });
    return id;
  }

  /** The newest text of a document as it came. */
  async original(db: Db, documentId: string): Promise<OriginalText | null> {
    const version = await db.documentVersion.findFirst({
      where: { documentId },
      orderBy: { number: 'desc' },
      select: {
        fileName: true,
        format: true,
        encoding: true,
        document: { select: { title: true } },
        original: { select: { bytes: true } },
      },
    });
    if (!version) return null;
    const { document, original, ...file } = version;
    return { ...file, title: document.title, bytes: original.bytes };
  }
}

/** A text as duplicates are compared: lines end in one way, and line ends after the last word do not count. */
export function comparableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}
