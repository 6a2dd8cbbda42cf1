import type { TextEncoding, TextFormat, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { ImportService } from '../imports/import.service.js';
import { packLanguage } from '../language/pack-language.js';
import type { Db } from '../platform/db/database.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { fieldProblem } from '../platform/http/problem-error.js';
import { ReadingPool } from '../reading/reading-pool.js';
import { refusalAt } from '../reading/refused-at.js';
import { type Source, type TimedSegment, type Understood, understand } from '../reading/understand.js';

/** A text that has arrived and been understood, before it belongs to a document. */
export interface ArrivedText {
  /** Without a leading U+FEFF; spans are UTF-16 offsets into it. */
  readonly text: string;
  /** As they came: what the original's hash is of. */
  readonly bytes: Buffer;
  /** Null where the format is not made of characters. */
  readonly encoding: TextEncoding | null;
  readonly format: TextFormat;
  /** Null for a text that was pasted. */
  readonly fileName: string | null;
  /** The tag that was asked for, or the language recognised. */
  readonly language: string;
  /** In the text's order, with their place in the recording where there is one. */
  readonly segments: readonly TimedSegment[];
  /** The import it was read into, if it was; `settle` removes it. */
  readonly origin: { readonly importId: string; readonly userId: string } | null;
}

/**
 * The one way by which a text comes in, whatever it becomes: a new document, or a newer text of one. Every method refuses what
 * cannot be read with a `document.*` problem at its field (`text`, `file` or `importId`).
 */
@Injectable()
export class TextIntake {
  constructor(
    private readonly pool: ReadingPool,
    private readonly imports: ImportService,
  ) {}

  /** A pasted text. `language` is the document's BCP 47 tag; recognised when not given. */
  fromText(text: string, language?: string): Promise<ArrivedText> {
    const bytes = Buffer.from(text, 'utf8');
    return this.understand({ kind: 'text', text }, { bytes, fileName: null, language }, 'text');
  }

  /** A file of any format that Isnad reads. A form without one is refused. */
  async fromFile(file: UploadedFile | null, language?: string): Promise<ArrivedText> {
    if (!file) throw fieldProblem({ path: 'file', rule: 'file-missing' });
    const { bytes, name } = file;
    const fileName = name || null;
    return this.understand({ kind: 'file', bytes, fileName }, { bytes, fileName, language }, 'file');
  }

  /**
   * The member's own import, once it is ready; it stays until `settle` is called in the transaction that keeps the text. Its
   * statements are found anew where `language` has other rules than it was read by.
   */
  async fromImport(importId: string, user: User, language?: string): Promise<ArrivedText> {
    const { bytes, fileName, language: asked, understood } = await this.imports.open(importId, user, language);
    return {
      ...arrived({ bytes, fileName, language: language ?? asked ?? undefined }, understood),
      origin: { importId, userId: user.id },
    };
  }

  /** Ends the import that a text came from, inside the transaction that keeps the text: both or neither. Nothing to do for others. */
  async settle(db: Db, { origin }: ArrivedText): Promise<void> {
    if (origin) await this.imports.settle(db, origin.importId, origin.userId);
  }

  private async understand(source: Source, came: Came, field: string): Promise<ArrivedText> {
    const rules = came.language === undefined ? undefined : packLanguage(came.language);
    try {
      return arrived(came, await (isShort(source) ? understand(source, rules) : this.pool.understand(source, rules)));
    } catch (error) {
      throw refusalAt(field, error);
    }
  }
}

interface Came {
  readonly bytes: Buffer;
  readonly fileName: string | null;
  readonly language: string | undefined;
}

function arrived({ bytes, fileName, language }: Came, understood: Understood): ArrivedText {
  const { text, encoding, format, segments } = understood;
  return { text, bytes, encoding, format, fileName, language: language ?? understood.language, segments, origin: null };
}

/** Pasted texts up to this are read at once, in UTF-16 units: it takes less than waiting for a thread's turn may. */
const SHORT = 16 * 1024;

const isShort = (source: Source): boolean => source.kind === 'text' && source.text.length <= SHORT;
