import { createHash } from 'node:crypto';
import type { Alignment } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { ComparisonPool } from '../comparison/comparison-pool.js';
import type { AlignedRow } from '../language/align/align-all.js';
import { Database } from '../platform/db/database.js';
import { problem } from '../platform/http/problem-error.js';
import { AlignmentQueries, type StoredReport } from './alignment.queries.js';
import { Recent } from './recent.js';
import { toAlignment } from './to-alignment.js';
import { toReport } from './to-report.js';

/** Speeches whose reports stay aligned in memory; a reload of the page costs only the ledger's query. */
const REMEMBERED = 32;

/** Equal as long as the texts and what is known of their speakers are: a merge of two speakers changes what is compared. */
function keyOf(reports: readonly StoredReport[]): string {
  const hash = createHash('sha256');
  for (const { versionId, language, kind, statements } of reports) {
    hash.update(JSON.stringify([versionId, language, kind, statements.map(({ id, speaker }) => [id, speaker])]));
  }
  return hash.digest('base64');
}

/** The reports of a speech side by side. Nothing of it is stored: it follows from the texts and their ledgers. */
@Injectable()
export class AlignmentService {
  private readonly aligned = new Recent<readonly AlignedRow[]>(REMEMBERED);

  constructor(
    private readonly database: Database,
    private readonly queries: AlignmentQueries,
    private readonly comparisons: ComparisonPool,
  ) {}

  async ofSpeech(speechId: string): Promise<Alignment> {
    const db = this.database.client;
    const reports = await this.queries.reports(db, speechId);
    if (reports.length === 0 && !(await this.queries.speechExists(db, speechId))) throw problem('not-found');
    return toAlignment(speechId, reports, await this.rows(reports));
  }

  private async rows(reports: readonly StoredReport[]): Promise<readonly AlignedRow[]> {
    const key = keyOf(reports);
    const known = this.aligned.get(key);
    if (known) return known;
    const texts = await this.queries.texts(
      this.database.client,
      reports.map(({ versionId }) => versionId),
    );
    const rows = await this.comparisons.align(
      reports.map((report) => toReport(report, texts.get(report.versionId) ?? '')),
    );
    this.aligned.set(key, rows);
    return rows;
  }
}
