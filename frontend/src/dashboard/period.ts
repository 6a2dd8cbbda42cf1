import { CalendarDate, limits } from '@isnad/contracts';

/** The days that the dashboard looks at, as they stand in the page's address; days are of UTC. */
export type Period =
  | { readonly kind: 'last'; readonly days: LastDays }
  | { readonly kind: 'between'; readonly from: string; readonly to: string };

export const lastDays = [7, 30, 90] as const;
export type LastDays = (typeof lastDays)[number];

const DAY_MS = 86_400_000;
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
export const shifted = (day: string, by: number): string => dayOf(new Date(Date.parse(day) + by * DAY_MS));

/** Whether two days are a period that the server answers for. */
export function isPeriod(from: string, to: string): boolean {
  const known = CalendarDate.safeParse(from).success && CalendarDate.safeParse(to).success;
  return known && from <= to && Date.parse(to) - Date.parse(from) < limits.dashboardDays * DAY_MS;
}

/** Reads the address; what is no period becomes the last seven days. */
export function readPeriod(parameters: URLSearchParams): Period {
  const [from, to] = [parameters.get('from') ?? '', parameters.get('to') ?? ''];
  if (isPeriod(from, to)) return { kind: 'between', from, to };
  const days = Number(parameters.get('days'));
  return { kind: 'last', days: lastDays.find((known) => known === days) ?? lastDays[0] };
}

export function writePeriod(period: Period): URLSearchParams {
  if (period.kind === 'between') return new URLSearchParams({ from: period.from, to: period.to });
  return new URLSearchParams(period.days === lastDays[0] ? {} : { days: String(period.days) });
}

/** First and last day of a period. */
export function daysOf(period: Period, today: string): { from: string; to: string } {
  return period.kind === 'between'
    ? { from: period.from, to: period.to }
    : { from: shifted(today, 1 - period.days), to: today };
}
