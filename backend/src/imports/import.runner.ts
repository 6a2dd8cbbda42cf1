import type { TextEncoding, TextFormat } from '@isnad/contracts';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { packLanguage } from '../language/pack-language.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { ReadingPool } from '../reading/reading-pool.js';
import { ReadingRefusal, refusals } from '../reading/reading-refusal.js';
import { ImportRepository, type Step, type TakenImport } from './import.repository.js';
import { sourceOf } from './import-source.js';

/** Imports that this process reads at once; as many as there are threads. */
const AT_ONCE = 2;
/** How often progress is written down; it also says that this process is alive. */
const BEAT_MS = 500;
/** How often is looked for what was left behind or has expired. */
const LOOK_MS = 5_000;
/** Finding the statements takes longer than reading, but for PDFs. */
const READING_SHARE = 0.4;

/** Why a job was stopped that is no longer this process's to end. */
class LetGo extends Error {}

/** Works off imports in the background: its own process's, and those of processes that are gone. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Imports');
  private readonly running = new Map<string, AbortController>();
  private readonly work = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly pool: ReadingPool,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.timer.unref();
    this.look();
  }

  /** What was under way is left behind, to be taken over by the next process. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    for (const controller of this.running.values()) controller.abort(new LetGo());
    await Promise.all(this.work);
  }

  /** Begins with what waits, as far as there is room. Answers at once. */
  wake(): void {
    if (this.stopping || this.work.size >= AT_ONCE) return;
    const work = this.workOff().catch((error: unknown) => this.logger.error(error));
    this.work.add(work);
    void work.finally(() => this.work.delete(work));
  }

  /** Stops reading an import that is not wanted any more, if it is this process that reads it. */
  cancel(id: string): void {
    this.running.get(id)?.abort(new LetGo());
  }

  private look(): void {
    const { code, detail } = refusals.neverEnded();
    this.imports
      .sweep(this.database.client, this.clock.now(), { code, detail })
      .then(() => this.wake())
      .catch((error: unknown) => this.logger.error(error));
  }

  private async workOff(): Promise<void> {
    while (!this.stopping) {
      const taken = await this.imports.take(this.database.client);
      if (!taken) return;
      // There may be another: a second hand looks while this one works.
      this.wake();
      await this.read(taken);
    }
  }

  private async read(taken: TakenImport): Promise<void> {
    const controller = new AbortController();
    this.running.set(taken.id, controller);
    const step = { state: 'reading' as Step['state'], progress: 0, ...nothingKnown };
    const beats = this.beat(taken, step, controller);
    try {
      const language = taken.language === null ? undefined : packLanguage(taken.language);
      const packed = await this.pool.understandPacked(sourceOf(taken), language, {
        signal: controller.signal,
        steps: {
          reading: (share) => Object.assign(step, { progress: share * READING_SHARE }),
          read: (known) => Object.assign(step, known, { state: 'extracting', progress: READING_SHARE }),
          extracting: (share) => Object.assign(step, { progress: READING_SHARE + share * (1 - READING_SHARE) }),
        },
      });
      await beats.stop();
      const { format, encoding } = step;
      await this.imports.finish(this.database.client, taken, { format, encoding, result: packed });
    } catch (error) {
      await beats.stop();
      await this.endBadly(taken, error);
    } finally {
      this.running.delete(taken.id);
    }
  }

  /** Writes progress down while a job runs, and stops the job when it is not this process's any more. */
  private beat(taken: TakenImport, step: Step, controller: AbortController): { stop(): Promise<void> } {
    let last = Promise.resolve();
    const write = async () => {
      if (!(await this.imports.beat(this.database.client, taken, step))) controller.abort(new LetGo());
    };
    const timer = setInterval(() => {
      last = last.then(write).catch((error: unknown) => this.logger.error(error));
    }, BEAT_MS);
    return {
      stop: () => {
        clearInterval(timer);
        return last;
      },
    };
  }

  private async endBadly(taken: TakenImport, error: unknown): Promise<void> {
    if (error instanceof LetGo || this.stopping) return;
    if (error instanceof ReadingRefusal) {
      await this.imports.fail(this.database.client, taken, { code: error.code, detail: error.detail });
      return;
    }
    this.logger.error(error);
    await this.imports.fail(this.database.client, taken, { code: 'server.error', detail: null });
  }
}

const nothingKnown: { format: TextFormat | null; encoding: TextEncoding | null } = { format: null, encoding: null };
