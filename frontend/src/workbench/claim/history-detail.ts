import { type EventType, type HistoryEvent, TransitionEventData } from '@isnad/contracts';

/** A field as it was and as it became. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a row of history says beyond who and what, as far as a reader needs it. */
export type HistoryDetail =
  | { readonly kind: 'transition'; readonly transition: TransitionEventData }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'changes'; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'none' };

/** The field of an event's data that is worth reading, most telling first. */
const telling = ['reason', 'title', 'exact', 'text', 'summary'] as const;
/** The fields of a verdict that its event tells. */
const verdictFields = ['attributionRating', 'truthRating', 'summary'] as const;

type Told = Pick<HistoryEvent, 'type' | 'data' | 'seq'>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): FieldChange[] {
  return fields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => !same(change.before, change.after));
}

/**
 * Reads an event's data; data of an unknown shape says nothing rather than something wrong. A verdict is compared with the one
 * before it, for which `earlier` brings the events of the same claim.
 */
export function historyDetail({ type, data, seq }: Told, earlier: readonly Told[] = []): HistoryDetail {
  if (type === 'claim.transitioned') {
    const transition = TransitionEventData.safeParse(data);
    return transition.success ? { kind: 'transition', transition: transition.data } : { kind: 'none' };
  }
  if (isRecord(data.before) && isRecord(data.after)) {
    return { kind: 'changes', changes: changesBetween(data.before, data.after, Object.keys(data.after)) };
  }
  if (type === 'verdict.written') {
    const previous = earlier.filter((event) => event.type === type && event.seq < seq).sort((a, b) => b.seq - a.seq)[0];
    return { kind: 'changes', changes: changesBetween(previous?.data ?? {}, data, verdictFields) };
  }
  const words = telling.map((field) => data[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof words === 'string' ? { kind: 'words', words } : { kind: 'none' };
}

export const historyFilters = ['all', 'moves', 'judgements', 'evidence', 'discussion', 'changes'] as const;
export type HistoryFilter = (typeof historyFilters)[number];

/** Under which filter an event is found, beside `all`. */
export function filterOf(type: EventType): Exclude<HistoryFilter, 'all'> {
  if (type === 'claim.transitioned' || type === 'claim.created' || type === 'publication.issued') return 'moves';
  if (type.startsWith('review.') || type.startsWith('verdict.')) return 'judgements';
  if (type.startsWith('evidence.')) return 'evidence';
  if (type.startsWith('comment.')) return 'discussion';
  return 'changes';
}

export interface HistoryDay<Event> {
  /** The day on the reader's calendar, YYYY-MM-DD. */
  readonly day: string;
  readonly events: readonly Event[];
}

/** Events, newest first, under the days of the reader's time zone on which they happened. */
export function byDay<Event extends Pick<HistoryEvent, 'at' | 'seq'>>(
  events: readonly Event[],
  dayOf: (moment: string) => string = localDay,
): HistoryDay<Event>[] {
  const days = new Map<string, Event[]>();
  for (const event of [...events].sort((a, b) => b.seq - a.seq)) {
    const day = dayOf(event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days].map(([day, told]) => ({ day, events: told }));
}

function localDay(moment: string): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
