import type { Dashboard } from '@isnad/contracts';

type DayFigure = Dashboard['cameIn']['byDay'][number];

/** Days that are drawn as one column. */
export interface DayGroup {
  readonly from: string;
  readonly to: string;
  readonly claims: number;
  readonly documents: number;
  /** The query of the claims list that shows them. */
  readonly query: Readonly<Record<string, string>>;
}

/** More columns than this cannot be told apart. */
const mostColumns = 31;

/** Days as columns: each by itself, or by the week where there are too many. The last group may be shorter. */
export function groupDays(days: readonly DayFigure[]): DayGroup[] {
  const size = days.length > mostColumns ? 7 : 1;
  const groups: DayGroup[] = [];
  for (let at = 0; at < days.length; at += size) {
    const part = days.slice(at, at + size);
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last) continue;
    groups.push({
      from: first.day,
      to: last.day,
      claims: part.reduce((sum, { claims }) => sum + claims, 0),
      documents: part.reduce((sum, { documents }) => sum + documents, 0),
      query: { ...first.query, ...last.query, createdFrom: first.day, createdTo: last.day },
    });
  }
  return groups;
}

/** A round number at or above a value, for the end of an axis; at least 1. */
export function axisEnd(value: number): number {
  if (value <= 5) return Math.max(1, Math.ceil(value));
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= value) ?? 10;
  return Math.ceil(step * power);
}
