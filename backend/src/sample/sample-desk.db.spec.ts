import { claimStatuses, sentencesOf } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { verifyDesk } from '../audit/verify-desk.js';
import { createApp } from '../create-app.js';
import { Database } from '../platform/db/database.js';
import { createDataFolder, type DataFolder } from '../platform/db/testing/data-folder.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { ensureDefaultRatingScale } from '../rating-scales/default-rating-scale.js';
import { FactCheck } from '../reports/fact-check.js';
import { type FirstRun, prepareFirstRun } from '../start/first-run.js';

const address = { url: 'http://127.0.0.1', secure: false };
let created: TestDatabase;
let folder: DataFolder;
let app: NestFastifyApplication;
let database: Database;
const start = (): Promise<FirstRun> =>
  prepareFirstRun(app, {
    config: { dataDir: folder.path, sample: true },
    kind: 'embedded',
    report: () => undefined,
  });
let first: FirstRun;
beforeAll(async () => {
  created = await createTestDatabase();
  folder = await createDataFolder();
  app = await createApp({ databaseUrl: created.url, address, logger: false });
  await app.listen(0, '127.0.0.1');
  database = app.get(Database);
  await ensureDefaultRatingScale(database);
  first = await start();
});
afterAll(async () => {
  await app.close();
  await created.drop();
  await folder.remove();
});

describe('the sample desk', () => {
  it('has a claim in every state, so that every page has something to show', async () => {
    const claims = await database.client.claim.groupBy({ by: ['status'], _count: true });
    expect(claims.map(({ status }) => status).sort()).toEqual([...claimStatuses].sort());
  });

  it('leaves nobody with news about it', async () => {
    expect(await database.client.notification.count()).toBeGreaterThan(0);
    expect(await database.client.notification.count({ where: { readAt: null } })).toBe(0);
  });

  it('came about as a desk of people would: its history, spans and files hold', async () => {
    const { checked, findings } = await verifyDesk(database);
    expect(findings).toEqual([]);
    expect(Math.min(checked.events, checked.spans, checked.files)).toBeGreaterThan(1);
  });

  it('says of every verdict, in every version that was published, what its sentences rest on', async () => {
    const verdicts = await database.client.verdict.findMany({ include: { grounds: true } });
    expect(verdicts.length).toBeGreaterThan(3);
    for (const { grounds, ...verdict } of verdicts) {
      expect(new Set(grounds.map(({ field }) => field))).toEqual(new Set(['summary', 'explanation']));
      for (const { field, startOffset, endOffset } of grounds) {
        expect(sentencesOf(verdict[field])).toContainEqual({ start: startOffset, end: endOffset });
      }
    }
    const publications = await database.client.publication.findMany({ orderBy: { number: 'asc' } });
    const published = publications.map(({ snapshot }) => FactCheck.parse(snapshot));
    expect(published.every(({ grounds }) => grounds.length > 0)).toBe(true);
    const corrected = published.find(({ publication }) => publication.kind === 'correction');
    const path = `/fact-checks/${encodeURIComponent(corrected?.publication.slug ?? '')}`;
    const page = await (await fetch(`${await app.getUrl()}${path}`)).text();
    for (const number of [1, 2, 3]) expect(page).toContain(`href="#evidence-${number}"`);
  });

  it('has an account per role, two reviewers and two editors', () => {
    const roles = first.accounts.map(({ role }) => role).sort();
    expect(roles).toEqual(['admin', 'editor', 'editor', 'reviewer', 'reviewer', 'viewer']);
  });

  it('is made once', async () => {
    const counts = () => Promise.all([database.client.user.count(), database.client.claim.count()]);
    const before = await counts();
    const second = await start();
    expect(second.accounts).toEqual([]);
    expect(second.accountsFile).toBe(first.accountsFile);
    expect(await counts()).toEqual(before);
  });
});
