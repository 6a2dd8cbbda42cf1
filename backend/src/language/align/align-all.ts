import { type AlignedPair, alignBothWays } from './align.js';
import type { Difference, Relation } from './difference.js';
import { FeatureWeights } from './feature-weights.js';
import { type ReadStatement, type Report, readReports } from './report.js';

/** What one report has for a row: indexes of its statements, and how they stand to the row's base. */
export interface RowCell {
  /** Index of the report. */
  readonly report: number;
  readonly statements: readonly number[];
  /** Null for the base itself. */
  readonly relation: Relation | null;
  /** `a` lies in the base report, `b` in this one. */
  readonly differences: readonly Difference[];
}

/** One statement of the speech in all reports that carry it; the first cell, of the earliest report, is the base. */
export interface AlignedRow {
  readonly cells: readonly RowCell[];
}

interface Row {
  readonly base: ReadStatement;
  readonly cells: RowCell[];
}

const GRAVITY: readonly Relation[] = ['identical', 'reworded', 'altered'];
const graver = (left: Relation, right: Relation): Relation =>
  GRAVITY.indexOf(left) >= GRAVITY.indexOf(right) ? left : right;

const newRow = (base: ReadStatement, report: number, statement: number): Row => ({
  base,
  cells: [{ report, statements: [statement], relation: null, differences: [] }],
});

/** The cells that one report adds to the rows so far, by the row's index. */
function cellsOf(report: number, pairs: readonly AlignedPair[]): Map<number, RowCell> {
  const cells = new Map<number, RowCell>();
  for (const { a, b, relation, differences } of pairs) {
    const cell = cells.get(a);
    cells.set(a, {
      report,
      statements: [...(cell?.statements ?? []), b],
      relation: cell?.relation ? graver(cell.relation, relation) : relation,
      differences: [...(cell?.differences ?? []), ...differences],
    });
  }
  return cells;
}

/** Puts what only this report carries where its text has it: behind the row of the statement before. */
function withNewRows(rows: readonly Row[], read: readonly (ReadStatement | null)[], report: number): Row[] {
  const rowOf = new Map<number, number>();
  rows.forEach((row, index) => {
    for (const cell of row.cells) if (cell.report === report) for (const one of cell.statements) rowOf.set(one, index);
  });
  const behind = new Map<number, Row[]>();
  let place = -1;
  read.forEach((statement, index) => {
    place = rowOf.get(index) ?? place;
    if (!statement || rowOf.has(index)) return;
    behind.set(place, [...(behind.get(place) ?? []), newRow(statement, report, index)]);
  });
  return [...(behind.get(-1) ?? []), ...rows.flatMap((row, index) => [row, ...(behind.get(index) ?? [])])];
}

/**
 * Lays all reports of one speech side by side: a row for every statement, in the order of the first report, with what
 * only later ones carry where their text has it. Each report is compared with the rows so far, not with every other
 * report, so that one more report costs what the last one did. In: the reports, the one to compare with first.
 */
export function alignAll(reports: readonly Report[]): AlignedRow[] {
  const read = readReports(reports);
  const weights = new FeatureWeights(read);
  const first = reports[0];
  let rows: Row[] = [];
  read.forEach((statements, index) => {
    const report = reports[index];
    if (!first || !report) return;
    const bases = rows.map(({ base }, row) => ({ ...base, position: rows.length < 2 ? 0 : row / (rows.length - 1) }));
    const pairs = alignBothWays({ report: first, read: bases }, { report, read: statements }, weights);
    const added = cellsOf(index, pairs);
    rows = rows.map((row, place) => {
      const cell = added.get(place);
      return cell ? { ...row, cells: [...row.cells, cell] } : row;
    });
    rows = withNewRows(rows, statements, index);
  });
  return rows.map(({ cells }) => ({ cells }));
}
