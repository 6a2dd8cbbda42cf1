import { z } from 'zod';
import { claimStatuses } from './claim-workflow.js';
import { CalendarDate, Id, Person, Timestamp } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';

const DAY_MS = 86_400_000;

/** Both days are of UTC and belong to the period. Without them the last seven days. */
export const DashboardQuery = z
  .object({ from: CalendarDate.optional(), to: CalendarDate.optional() })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], params: fieldRule('period-order') })
  .refine(({ from, to }) => !from || !to || Date.parse(to) - Date.parse(from) < limits.dashboardDays * DAY_MS, {
    path: ['to'],
    params: fieldRule('period-too-long'),
  });
export type DashboardQuery = z.infer<typeof DashboardQuery>;

/** The query of `GET /claims` whose list is exactly what was counted. */
const claimsQuery = z.record(z.string(), z.string()).describe('The query of the claims that were counted');

/** States in which a claim waits for somebody. */
export const waitingStatuses = [
  'proposed',
  'queued',
  'in_review',
  'deciding',
  'awaiting_approval',
  'approved',
] as const satisfies readonly (typeof claimStatuses)[number][];

const days = z.number().min(0).nullable().describe('Days in this state, to a tenth; null where there is no claim');
const disagreement = z.object({
  rounds: z.int().describe('Complete rounds whose ratings differ'),
  share: z.number().min(0).max(1).nullable().describe('Of all complete rounds with two reviews or more'),
  claims: z.int(),
  query: claimsQuery,
});

/** What a desk head asks each morning. Every figure about claims carries the query that lists them. */
export const Dashboard = z
  .object({
    from: CalendarDate,
    to: CalendarDate,
    generatedAt: Timestamp,
    cameIn: z.object({
      claims: z.int(),
      documents: z.int(),
      query: claimsQuery,
      byDay: z.array(z.object({ day: CalendarDate, claims: z.int(), documents: z.int(), query: claimsQuery })),
    }),
    waiting: z
      .array(
        z.object({
          status: z.enum(waitingStatuses),
          claims: z.int(),
          medianDays: days,
          oldestDays: days,
          query: claimsQuery.describe('Lists the longest waiting first'),
        }),
      )
      .describe('As things stand now, whatever the period'),
    workload: z
      .array(
        z.object({
          reviewer: Person,
          open: z.int().describe('Assignments whose review has not arrived'),
          overdue: z.int(),
          query: claimsQuery,
          overdueQuery: claimsQuery,
        }),
      )
      .describe('Every active reviewer, and whoever else has something to review'),
    verdicts: z.object({
      claims: z.int().describe('Claims that stand published and of which a version was issued in the period'),
      query: claimsQuery,
      speakers: z.array(
        z.object({
          speaker: z.object({ id: Id, name: z.string() }),
          claims: z.int(),
          query: claimsQuery,
          ratings: z.array(z.object({ truthRating: z.string(), claims: z.int(), query: claimsQuery })),
        }),
      ),
      speakersLeftOut: z.int().describe('Speakers with fewer claims than those shown'),
    }),
    disagreement: z.object({
      rounds: z.int().describe('Rounds with two reviews or more that were completed in the period'),
      truth: disagreement,
      attribution: disagreement,
    }),
    corrections: z.object({
      corrections: z.object({ versions: z.int(), claims: z.int(), query: claimsQuery }),
      retractions: z.object({ versions: z.int(), claims: z.int(), query: claimsQuery }),
    }),
  })
  .meta({ id: 'Dashboard' });
export type Dashboard = z.infer<typeof Dashboard>;
