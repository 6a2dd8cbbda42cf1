import type { VerdictGround } from '@isnad/contracts';

/** A sentence's evidence as stored: one row an item. */
export interface GroundRow {
  readonly field: VerdictGround['field'];
  readonly startOffset: number;
  readonly endOffset: number;
  readonly exact: string;
  readonly evidenceId: string;
  readonly position: number;
}

export const toGroundRows = (grounds: readonly VerdictGround[]): GroundRow[] =>
  grounds.flatMap(({ field, start, end, exact, evidenceIds }) =>
    [...new Set(evidenceIds)].map((evidenceId, position) => ({
      field,
      startOffset: start,
      endOffset: end,
      exact,
      evidenceId,
      position,
    })),
  );

/** The sentences with all that each rests on. Takes the rows in order of field, place and position. */
export function toGrounds(rows: readonly GroundRow[]): VerdictGround[] {
  const grounds = new Map<string, VerdictGround>();
  for (const { field, startOffset, endOffset, exact, evidenceId } of rows) {
    const key = `${field} ${startOffset}`;
    const known = grounds.get(key);
    if (known) known.evidenceIds.push(evidenceId);
    else grounds.set(key, { field, start: startOffset, end: endOffset, exact, evidenceIds: [evidenceId] });
  }
  return [...grounds.values()];
}

/** The columns and order that {@link toGrounds} takes. */
export const groundQuery = {
  select: { field: true, startOffset: true, endOffset: true, exact: true, evidenceId: true, position: true },
  orderBy: [{ field: 'asc' as const }, { startOffset: 'asc' as const }, { position: 'asc' as const }],
};
