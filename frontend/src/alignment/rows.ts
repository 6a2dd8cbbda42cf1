import {
  type AlignedStatement,
  type AlignmentCell,
  type AlignmentRow,
  type DifferenceType,
  differenceTypes,
  type Span,
} from '@isnad/contracts';
import type { AlignmentView } from './alignment-view.js';

/** The types of difference in a row, in the contract's order, each once. */
export function typesOfRow(row: AlignmentRow): DifferenceType[] {
  const found = new Set(row.cells.flatMap(({ differences }) => differences.map(({ type }) => type)));
  return differenceTypes.filter((type) => found.has(type));
}

export const isSingle = (row: AlignmentRow): boolean => row.cells.length === 1;

/** The rows that a view leaves, in their order. */
export function rowsShown(rows: readonly AlignmentRow[], { scope, types }: AlignmentView): AlignmentRow[] {
  return rows.filter((row) => {
    if (scope === 'altered' && !row.altered) return false;
    if (scope === 'single' && !isSingle(row)) return false;
    return types.length === 0 || typesOfRow(row).some((type) => types.includes(type));
  });
}

/** In how many rows each type of difference is found. */
export function countTypes(rows: readonly AlignmentRow[]): ReadonlyMap<DifferenceType, number> {
  const counts = new Map<DifferenceType, number>();
  for (const row of rows) for (const type of typesOfRow(row)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** The words of a span of a cell's text; empty where no statement of the cell holds it. A span over two statements is cut to the first. */
function wordsAt(cell: AlignmentCell, { start, end }: Span): string {
  const statement = cell.statements.find((one) => one.start <= start && start < one.end);
  return statement ? statement.exact.slice(start - statement.start, end - statement.start) : '';
}

/** A difference as it is painted in one cell. */
export interface DifferenceMark extends Span {
  readonly type: DifferenceType;
  /** What the other report says in its place; null where it has nothing. */
  readonly counterpart: string | null;
}

/** Wording last: where marks meet, what matters is painted over what does not. */
const byWeight = (a: DifferenceMark, b: DifferenceMark) =>
  Number(b.type === 'wording') - Number(a.type === 'wording') || a.start - b.start || b.end - a.end;

/**
 * The marks of one cell. A cell shows its differences to the row's base; the base shows those of every other cell, each place
 * and type once, so that three reports with the same other number do not mark it three times.
 */
export function marksOfCell(row: AlignmentRow, cell: AlignmentCell, hideWording: boolean): DifferenceMark[] {
  const base = row.cells[0];
  if (!base) return [];
  const marks =
    cell === base
      ? row.cells.flatMap((other) =>
          other.differences.flatMap(({ type, base: span, other: there }) =>
            span ? [{ ...span, type, counterpart: there && wordsAt(other, there) }] : [],
          ),
        )
      : cell.differences.flatMap(({ type, base: there, other: span }) =>
          span ? [{ ...span, type, counterpart: there && wordsAt(base, there) }] : [],
        );
  const distinct = new Map(marks.map((mark) => [`${mark.start}-${mark.end}-${mark.type}`, mark]));
  return [...distinct.values()].filter(({ type }) => !(hideWording && type === 'wording')).sort(byWeight);
}

/** What the base report says and this cell leaves out, where it is more than wording. */
export function lackingIn(row: AlignmentRow, cell: AlignmentCell): { type: DifferenceType; words: string }[] {
  const base = row.cells[0];
  if (!base) return [];
  return cell.differences.flatMap(({ type, base: span, other }) =>
    span && !other && type !== 'wording' ? [{ type, words: wordsAt(base, span) }] : [],
  );
}

/** The claims that a cell's statements were made into. */
export const claimsOfCell = ({ statements }: AlignmentCell): string[] => [
  ...new Set(statements.flatMap(({ claimIds }) => claimIds)),
];

/** The claims that other cells of the row have and this one lacks: it may be another place where they were said. */
export function claimsMissing(row: AlignmentRow, cell: AlignmentCell): string[] {
  const own = claimsOfCell(cell);
  const others = row.cells.filter((other) => other !== cell).flatMap(claimsOfCell);
  return [...new Set(others)].filter((claimId) => !own.includes(claimId));
}

/** A statement's span as an appearance to be added, with its words for the server to compare. */
export const appearanceOf = (documentId: string, { start, end, exact }: AlignedStatement) => ({
  documentId,
  start,
  end,
  exact,
});

/** Every statement of a row, with the text it stands in. */
export const statementsOf = (row: AlignmentRow) =>
  row.cells.flatMap(({ documentId, statements }) => statements.map((statement) => ({ documentId, statement })));
