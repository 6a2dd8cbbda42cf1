import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { DOCX } from './file-kind.js';
import { asDamage, refusals } from './reading-refusal.js';

/** More parts than this has no document that a person wrote. */
const MOST_PARTS = 10_000;
/** What may be unpacked of one archive, counted as it comes out: an archive's own word for it is not believed. */
const MOST_BYTES = 96 * 1024 * 1024;

/** A ZIP archive in memory, of which single parts are unpacked. */
export class Archive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** Refuses what is no whole archive as a damaged file, and one with a password as protected. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const parts = await listed(zip);
    if ([...parts.values()].some((part) => part.isEncrypted())) throw refusals.encrypted(DOCX);
    return new Archive(zip, parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  /** Hands a part over piece by piece. Refuses what unpacks too far, or not to its end. */
  async read(name: string, take: (piece: Buffer) => void): Promise<void> {
    const part = this.parts.get(name);
    if (!part) throw refusals.damagedFile(DOCX);
    if (this.unpacked + part.uncompressedSize > MOST_BYTES) throw refusals.unpacksTooFar();
    const stream = await this.stream(part);
    try {
      for await (const piece of stream) {
        this.unpacked += piece.length;
        if (this.unpacked > MOST_BYTES) throw refusals.unpacksTooFar();
        take(piece);
      }
    } catch (error) {
      throw asDamage(error, DOCX);
    }
  }

  private stream(part: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(part, (error, stream) => (error ? reject(asDamage(error, DOCX)) : resolve(stream)));
    });
  }
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(asDamage(error, DOCX)) : resolve(zip)));
  });
}

function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Entry>();
    zip.on('entry', (part: Entry) => {
      parts.set(part.fileName, part);
      if (parts.size > MOST_PARTS) reject(refusals.unpacksTooFar());
      else zip.readEntry();
    });
    zip.on('end', () => resolve(parts));
    zip.on('error', (error: Error) => reject(asDamage(error, DOCX)));
    zip.readEntry();
  });
}
