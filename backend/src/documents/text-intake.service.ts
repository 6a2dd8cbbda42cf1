import type { TextEncoding, TextFormat, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { ReadingRefusal } from '../reading/reading-refusal.js';
import { type Source, type TimedSegment, understand } from '../reading/understand.js';
import { packLanguage } from './pack-language.js';

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
  /** The import it was read into; `settle` removes it. */
  readonly importId: string | null;
}

/**
 * The one way by which a text comes in, whatever it becomes: a new document, or a newer text of one. Every method refuses what
 * cannot be read with a `document.*` problem at its field (`text`, `file` or `importId`).
 */
@Injectable()
export class TextIntake {
  /** A pasted text. `language` is the document's BCP 47 tag; recognised when not given. */
  fromText(text: string, language?: string): Promise<ArrivedText> {
    const bytes = Buffer.from(text, 'utf8');
    return this.understand({ kind: 'text', text }, { bytes, fileName: null, language, field: 'text' });
  }

  /** A file of any format that Isnad reads. A form without one is refused. */
  async fromFile(file: UploadedFile | null, language?: string): Promise<ArrivedText> {
    if (!file) throw fieldProblem({ path: 'file', rule: 'file-missing' });
    const { bytes, name } = file;
    const fileName = name || null;
    return this.understand({ kind: 'file', bytes, fileName }, { bytes, fileName, language, field: 'file' });
  }

  /**
   * The member's own import, once it is ready; it stays until `settle` is called in the transaction that keeps the text. Its
   * statements are found anew where `language` has other rules than it was read by.
   */
  async fromImport(_importId: string, _user: User, _language?: string): Promise<ArrivedText> {
    throw fieldProblem({ path: 'importId', rule: 'unknown-reference' });
  }

  /** Ends the import that a text came from, inside the transaction that keeps the text: both or neither. Nothing to do for others. */
  async settle(_db: Db, { importId }: ArrivedText): Promise<void> {
    if (importId === null) return;
    throw fieldProblem({ path: 'importId', rule: 'unknown-reference' });
  }

  private async understand(
    source: Source,
    came: { bytes: Buffer; fileName: string | null; language: string | undefined; field: string },
  ): Promise<ArrivedText> {
    const { bytes, fileName, language: asked, field } = came;
    try {
      const nobody = () => undefined;
      const steps = { reading: nobody, read: nobody, extracting: nobody };
      const { text, format, encoding, language, segments } = await understand(
        source,
        asked === undefined ? undefined : packLanguage(asked),
        steps,
      );
      return { text, bytes, encoding, format, fileName, language: asked ?? language, segments, importId: null };
    } catch (error) {
      if (error instanceof ReadingRefusal) throw problem(error.code, { field, detail: error.detail, cause: error });
      throw error;
    }
  }
}
