/**
 * The lists of a desk with a million claims: `npm run bench -- lists [--claims 1000000]`. Fills a database of its own, which goes
 * with the command's end, and asks it what the pages ask: page and total by queue, filter, order and search, the dashboard, and a
 * claim's likest.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { importSource, ROOT } from '../scripts/lib/typescript-sources.mjs';
import { fillDesk, idOf, PEOPLE } from './lib/big-desk.mjs';
import { spreadOf } from './lib/measure.mjs';

const RUNS = 15;
const REVIEWER = idOf('0001', 3);
const EDITOR = idOf('0001', PEOPLE.reviewers + 2);

const day = (daysAgo) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** What a page asks, by whom; a reviewer unless the name says otherwise. */
const LISTS = {
  'all, newest': {},
  'all, newest, page 400': { page: 400 },
  'all, newest, page 20,000': { page: 20_000 },
  'all, by last change': { sort: 'updatedAt' },
  'all, soonest due': { sort: 'dueAt', order: 'asc' },
  'all, by priority': { sort: 'priority' },
  'all, longest in state': { sort: 'statusSince', order: 'asc' },
  'queue mine': { queue: 'mine', sort: 'priority' },
  'queue to_review': { queue: 'to_review', sort: 'priority' },
  'queue to_decide (editor)': { queue: 'to_decide', sort: 'priority', as: EDITOR },
  'queue to_approve (editor)': { queue: 'to_approve', sort: 'priority', as: EDITOR },
  'queue to_publish (editor)': { queue: 'to_publish', sort: 'priority', as: EDITOR },
  'queue to_triage (editor)': { queue: 'to_triage', sort: 'priority', as: EDITOR },
  'queue overdue (editor)': { queue: 'overdue', sort: 'priority', as: EDITOR },
  'status published': { status: 'published' },
  'status proposed, longest': { status: 'proposed', sort: 'statusSince', order: 'asc' },
  'status queued + in_review': { status: ['queued', 'in_review'] },
  'priority urgent': { priority: 'urgent' },
  speech: { speechId: idOf('0003', 77) },
  document: { documentId: idOf('0004', 77) },
  speaker: { speakerId: idOf('0002', 7) },
  assignee: { assigneeId: REVIEWER },
  'open review of': { openReviewOf: REVIEWER },
  'tag, common': { tag: 'وسم 1' },
  'tag, rare': { tag: 'وسم 190' },
  'truth rating': { truthRating: 'mostly_false' },
  'came in, 7 days': { createdFrom: day(6), createdTo: day(0) },
  'published, 30 days': { status: 'published', publishedFrom: day(29), publishedTo: day(0) },
  'corrected, 90 days': { publication: 'correction', publishedFrom: day(89), publishedTo: day(0) },
  'disagreement, 30 days': { disagreement: 'truth', reviewedFrom: day(29), reviewedTo: day(0) },
  'search, common word': { q: 'صادرات' },
  'search, common word, priority': { q: 'صادرات', sort: 'priority' },
  'search, two words': { q: 'صادرات النفط في البصرة' },
  'search, rare number': { q: '4711 مليون' },
  'search, nothing': { q: 'زلزال' },
  'search, two letters': { q: 'في' },
};

const DASHBOARDS = { 'dashboard, 7 days': 7, 'dashboard, 30 days': 30, 'dashboard, 90 days': 90 };

/** Wordings whose like are looked for, as a claim's page does: of some every tenth claim has half, of others no claim has any. */
const WORDINGS = {
  'likest, of a common wording': 'بلغت صادرات النفط في البصرة 4711 مليون برميل هذا العام',
  'likest, of a short one': 'ارتفع عدد المدارس الجديدة',
  'likest, of an unheard one': 'وعدنا بافتتاح عشرين مستشفى للأطفال قبل نهاية الدورة',
};

export async function run(say, commandLine) {
  const { values } = parseArgs({ args: commandLine, options: { claims: { type: 'string', default: '1000000' } } });
  const claims = Number(values.claims);
  if (!Number.isInteger(claims) || claims < 1) throw new Error('--claims takes a whole number.');
  const { openThrowAwayServer } = await importSource('backend/src/platform/db/embedded-throw-away.ts');
  const { applyMigrations } = await importSource('backend/src/platform/db/migrations.ts');
  const server = await openThrowAwayServer();
  try {
    await server.ensureDatabase('bench');
    await applyMigrations(server.url('bench'), () => undefined);
    const begun = performance.now();
    await fill(server.url('bench'), claims);
    say(`${claims.toLocaleString('en')} claims, filled in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    await measure(server.url('bench'), say);
  } finally {
    await server.stop();
  }
}

async function fill(url, claims) {
  const pg = createRequire(`${ROOT}backend/package.json`)('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await fillDesk(client, claims);
  } finally {
    await client.end();
  }
}

async function measure(url, say) {
  const { ClaimListQuery } = await importSource('contracts/src/index.ts');
  const { ClaimListQueries } = await importSource('backend/src/claims/claim-list.queries.ts');
  const { DashboardQueries } = await importSource('backend/src/dashboard/dashboard.queries.ts');
  const { DashboardService } = await importSource('backend/src/dashboard/dashboard.service.ts');
  const { MatchQueries } = await importSource('backend/src/matching/match.queries.ts');
  const { SystemClock } = await importSource('backend/src/platform/clock.ts');
  const { Database } = await importSource('backend/src/platform/db/database.ts');
  const database = new Database(url);
  try {
    const lists = new ClaimListQueries(database, new SystemClock());
    const dashboard = new DashboardService(new DashboardQueries(database), new SystemClock());
    say(`${'page of 25 with its total'.padEnd(32)}   median      p95     total`);
    for (const [name, { as = REVIEWER, ...query }] of Object.entries(LISTS)) {
      const parsed = ClaimListQuery.parse(query);
      const { total, totalIsExact } = await lists.list(parsed, as);
      await print(say, name, () => lists.list(parsed, as), `${totalIsExact ? '' : '>'}${total}`);
    }
    for (const [name, days] of Object.entries(DASHBOARDS)) {
      await print(say, name, () => dashboard.read({ from: day(days - 1), to: day(0) }), '');
    }
    const matches = new MatchQueries(database);
    for (const [name, text] of Object.entries(WORDINGS)) {
      const found = await matches.likest(text, idOf('0011', 1));
      await print(
        say,
        name,
        () => matches.likest(text, idOf('0011', 1)),
        found === null ? 'given up' : `${found.length}`,
      );
    }
  } finally {
    await database.onModuleDestroy();
  }
}

async function print(say, name, work, total) {
  const { median, p95 } = await spreadOf(RUNS, 2, work);
  say(`${name.padEnd(32)} ${median.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)} ms  ${total}`);
}
