import { type CreateImport, type Import, limits, type UploadImport, type User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { packLanguage } from '../language/pack-language.js';
import { Clock } from '../platform/clock.js';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { currentRequest } from '../platform/http/request-context.js';
import { acceptText } from '../reading/decode-text.js';
import { unpack } from '../reading/packed.js';
import { ReadingPool } from '../reading/reading-pool.js';
import { refusedAt } from '../reading/refused-at.js';
import type { Understood } from '../reading/understand.js';
import { ImportRepository, type NewImport, type ReadyImport } from './import.repository.js';
import { ImportRunner } from './import.runner.js';
import { sourceOf } from './import-source.js';

/** What an import has become, with its bytes as they came. */
export interface ImportedText {
  readonly bytes: Buffer;
  readonly fileName: string | null;
  /** The tag that was asked for when it was sent; null when it was to be recognised. */
  readonly language: string | null;
  readonly understood: Understood;
}

/** Texts that are being read before anybody decides to keep them. Each belongs to one member, and nobody else learns of it. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly runner: ImportRunner,
    private readonly pool: ReadingPool,
    private readonly clock: Clock,
  ) {}

  /** Takes a pasted text in, to be read in the background. What no text can be is refused at once. */
  async paste({ text, language }: CreateImport, user: User): Promise<Import> {
    const { bytes } = refusedAt('text', () => acceptText(text));
    return this.add({ userId: user.id, bytes, fileName: null, pasted: true, language: language ?? null });
  }

  /** Takes a file in, to be read in the background. */
  async upload({ language }: UploadImport, file: UploadedFile | null, user: User): Promise<Import> {
    if (!file) throw fieldProblem({ path: 'file', rule: 'file-missing' });
    const fileName = file.name || null;
    return this.add({ userId: user.id, bytes: file.bytes, fileName, pasted: false, language: language ?? null });
  }

  async list(user: User): Promise<Page<Import>> {
    const now = this.clock.now();
    const data = await this.imports.list(this.database.client, user.id, now, currentRequest().language);
    return { data, total: data.length, totalIsExact: true };
  }

  /** Whoever looks also sees to it that somebody works on it. */
  async get(id: string, user: User): Promise<Import> {
    const { language } = currentRequest();
    const found = await this.imports.find(this.database.client, user.id, id, this.clock.now(), language);
    if (!found) throw problem('not-found');
    if (found.state !== 'ready' && found.state !== 'failed') this.runner.wake();
    return found;
  }

  /** What was understood; 422 at `state` before it is, and where it never will be. */
  async preview(id: string, user: User): Promise<ImportedText> {
    const ready = await this.imports.findReady(this.database.client, user.id, id, this.clock.now());
    if (ready === null) throw problem('not-found');
    if (ready === 'unfinished') throw fieldProblem({ path: 'state', rule: 'import-not-ready' });
    return opened(ready);
  }

  /** Stops reading it, or forgets what was read. */
  async remove(id: string, user: User): Promise<void> {
    if (!(await this.imports.remove(this.database.client, user.id, id))) throw problem('not-found');
    this.runner.cancel(id);
  }

  /**
   * An import to be kept as a document in `language`, whose statements are found anew where that language has other rules than the
   * import was read by. Refuses at `importId` what is not the member's, or not ready.
   */
  async open(id: string, user: User, language: string | undefined): Promise<ImportedText> {
    const ready = await this.imports.findReady(this.database.client, user.id, id, this.clock.now());
    if (ready === null) throw fieldProblem({ path: 'importId', rule: 'unknown-reference' });
    if (ready === 'unfinished') throw fieldProblem({ path: 'importId', rule: 'import-not-ready' });
    const imported = await opened(ready);
    const rules = language === undefined ? undefined : packLanguage(language);
    if (rules === undefined || rules === imported.understood.language) return imported;
    return { ...imported, understood: await this.pool.understand(sourceOf(ready), rules) };
  }

  /** Removes an import whose text is being kept, inside the transaction that keeps it. Of two that keep it at once one is refused. */
  async settle(db: Db, id: string, userId: string): Promise<void> {
    if (!(await this.imports.remove(db, userId, id)))
      throw fieldProblem({ path: 'importId', rule: 'unknown-reference' });
  }

  private async add(arrived: Omit<NewImport, 'expiresAt'>): Promise<Import> {
    const now = this.clock.now();
    const { language } = currentRequest();
    const added = await this.unitOfWork.run(async ({ db }) => {
      const id = await this.imports.create(db, { ...arrived, expiresAt: hoursAfter(now, limits.importHours) }, now);
      if (id === null) throw problem('import.too-many', { detail: tooMany });
      return this.imports.find(db, arrived.userId, id, now, language);
    });
    if (!added) throw problem('not-found');
    this.runner.wake();
    return added;
  }
}

async function opened({ bytes, fileName, language, result }: ReadyImport): Promise<ImportedText> {
  return { bytes: Buffer.from(bytes), fileName, language, understood: await unpack(result) };
}

const HOUR_MS = 60 * 60 * 1000;
const hoursAfter = (time: Date, hours: number): Date => new Date(time.getTime() + hours * HOUR_MS);

const tooMany = {
  ar: `لك أن تُبقي ${limits.importsPerMember} ملفاً بانتظار الحفظ. احفظ بعضها أو احذفه.`,
  en: `You may have ${limits.importsPerMember} imports waiting. Keep or remove some of them.`,
};
