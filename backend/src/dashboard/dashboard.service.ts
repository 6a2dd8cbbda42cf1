import { type Dashboard, type DashboardQuery, limits, waitingStatuses } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { fieldProblem } from '../platform/http/problem-error.js';
import { DashboardQueries, type RoundCounts, type VersionCounts, type WaitingCount } from './dashboard.queries.js';
import { verdictsBySpeaker } from './verdicts-by-speaker.js';

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Today and the six days before it. */
const USUAL_DAYS = 7;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const shifted = (day: string, days: number): string => dayOf(new Date(Date.parse(day) + days * DAY_MS));
const toDays = (seconds: number): number => Math.round((seconds / DAY_SECONDS) * 10) / 10;

interface Days {
  readonly from: string;
  readonly to: string;
}

/** What a desk head asks each morning, from what the database counts. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly queries: DashboardQueries,
    private readonly clock: Clock,
  ) {}

  async read(query: DashboardQuery): Promise<Dashboard> {
    const now = this.clock.now();
    const period = periodOf(query, now);
    const published = { publishedFrom: period.from, publishedTo: period.to };
    const [days, waiting, workload, verdicts, rounds, versions] = await Promise.all([
      this.queries.cameIn(period),
      this.queries.waiting(now),
      this.queries.workload(now),
      this.queries.verdicts(period),
      this.queries.rounds(period),
      this.queries.versions(period),
    ]);
    return {
      ...period,
      generatedAt: now.toISOString(),
      cameIn: {
        claims: days.reduce((sum, { claims }) => sum + claims, 0),
        documents: days.reduce((sum, { documents }) => sum + documents, 0),
        query: { createdFrom: period.from, createdTo: period.to },
        byDay: days.map((day) => ({ ...day, query: { createdFrom: day.day, createdTo: day.day } })),
      },
      waiting: waitingStatuses.map((status) => waitingIn(status, waiting)),
      workload: workload.map(({ id, name, open, overdue }) => ({
        reviewer: { id, name },
        open,
        overdue,
        query: { openReviewOf: id },
        overdueQuery: { openReviewOf: id, queue: 'overdue' },
      })),
      verdicts: verdictsBySpeaker(verdicts, { status: 'published', ...published }, limits.dashboardSpeakers),
      disagreement: disagreementOf(rounds, period),
      corrections: {
        corrections: versionsOf('correction', versions, published),
        retractions: versionsOf('retraction', versions, published),
      },
    };
  }
}

/** The period that is asked for: an end that is not named follows from the other, or from today. */
function periodOf({ from, to }: DashboardQuery, now: Date): Days {
  const last = to ?? dayOf(now);
  const first = from ?? shifted(last, 1 - USUAL_DAYS);
  if (first > last) throw fieldProblem({ path: 'from', rule: 'period-order' });
  if (Date.parse(last) - Date.parse(first) >= limits.dashboardDays * DAY_MS)
    throw fieldProblem({ path: 'from', rule: 'period-too-long' });
  return { from: first, to: last };
}

function waitingIn(status: (typeof waitingStatuses)[number], counts: readonly WaitingCount[]) {
  const found = counts.find((count) => count.status === status);
  return {
    status,
    claims: found?.claims ?? 0,
    medianDays: found ? toDays(found.median) : null,
    oldestDays: found ? toDays(found.oldest) : null,
    query: { status, sort: 'statusSince', order: 'asc' },
  };
}

function disagreementOf(counts: RoundCounts, { from, to }: Days): Dashboard['disagreement'] {
  const figure = (kind: 'truth' | 'attribution') => ({
    rounds: counts[`${kind}Rounds`],
    share: counts.rounds > 0 ? counts[`${kind}Rounds`] / counts.rounds : null,
    claims: counts[`${kind}Claims`],
    query: { disagreement: kind, reviewedFrom: from, reviewedTo: to },
  });
  return { rounds: counts.rounds, truth: figure('truth'), attribution: figure('attribution') };
}

function versionsOf(
  kind: 'correction' | 'retraction',
  counts: readonly VersionCounts[],
  published: Record<string, string>,
) {
  const found = counts.find((count) => count.kind === kind);
  return {
    versions: found?.versions ?? 0,
    claims: found?.claims ?? 0,
    query: { publication: kind, ...published },
  };
}
