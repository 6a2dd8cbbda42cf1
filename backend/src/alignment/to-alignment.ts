import type { AlignedDocument, AlignedStatement, Alignment, AlignmentCell } from '@isnad/contracts';
import type { AlignedRow, RowCell } from '../language/align/align-all.js';
import type { StoredReport, StoredStatement } from './alignment.queries.js';

const toDocument = ({
  id,
  versionId,
  title,
  kind,
  language,
  outlet,
  url,
  statements,
}: StoredReport): AlignedDocument => ({
  id,
  versionId,
  title,
  kind,
  language,
  outlet: outlet?.name ?? null,
  url,
  statementCount: statements.length,
});

const toStatement = ({
  id,
  startOffset,
  endOffset,
  exact,
  kind,
  speaker,
  appearances,
}: StoredStatement): AlignedStatement => ({
  segmentId: id,
  start: startOffset,
  end: endOffset,
  exact,
  kind,
  speaker,
  claimIds: [...new Set(appearances.map(({ claimId }) => claimId))],
});

function toCell(reports: readonly StoredReport[], cell: RowCell): AlignmentCell[] {
  const report = reports[cell.report];
  const statements = cell.statements.flatMap((index) => report?.statements[index] ?? []);
  if (!report || statements.length === 0) return [];
  return [
    {
      documentId: report.id,
      statements: statements.map(toStatement),
      relation: cell.relation,
      differences: cell.differences.map(({ type, a, b }) => ({ type, base: a, other: b })),
    },
  ];
}

/** The contract's alignment from the rows that the language core made of a speech's reports. */
export function toAlignment(
  speechId: string,
  reports: readonly StoredReport[],
  rows: readonly AlignedRow[],
): Alignment {
  const answered = rows.flatMap((row) => {
    const cells = row.cells.flatMap((cell) => toCell(reports, cell));
    const id = cells[0]?.statements[0]?.segmentId;
    return id === undefined ? [] : [{ id, cells, altered: cells.some(({ relation }) => relation === 'altered') }];
  });
  return {
    speechId,
    documents: reports.map(toDocument),
    rows: answered,
    counts: {
      shared: answered.filter(({ cells }) => cells.length > 1).length,
      altered: answered.filter(({ altered }) => altered).length,
      single: answered.filter(({ cells }) => cells.length === 1).length,
    },
  };
}
