import type {
  AlignedDocument,
  AlignedStatement,
  Alignment,
  AlignmentCell,
  AlignmentDifference,
  AlignmentRow,
} from '@isnad/contracts';
import { newId } from './records.js';

export function anAlignedDocument(given: Partial<AlignedDocument> = {}): AlignedDocument {
  return {
    id: newId(),
    versionId: newId(),
    title: 'خبر عن المحطة',
    kind: 'report',
    language: 'ar',
    outlet: 'صحيفة النهر',
    url: null,
    statementCount: 3,
    ...given,
  };
}

export function aStatement(exact: string, start: number, claimIds: string[] = []): AlignedStatement {
  return {
    segmentId: newId(),
    start,
    end: start + exact.length,
    exact,
    kind: 'quote',
    speaker: 'سامر الراوي',
    claimIds,
  };
}

export function aCell(
  document: AlignedDocument,
  statements: AlignedStatement[],
  relation: AlignmentCell['relation'] = null,
  differences: AlignmentDifference[] = [],
): AlignmentCell {
  return { documentId: document.id, statements, relation, differences };
}

export function aRow(cells: AlignmentCell[]): AlignmentRow {
  const altered = cells.some(({ relation }) => relation === 'altered');
  return { id: newId(), cells, altered };
}

export function anAlignment(documents: AlignedDocument[], rows: AlignmentRow[]): Alignment {
  return {
    speechId: newId(),
    documents,
    rows,
    counts: {
      shared: rows.filter(({ cells }) => cells.length > 1).length,
      altered: rows.filter(({ altered }) => altered).length,
      single: rows.filter(({ cells }) => cells.length === 1).length,
    },
  };
}

/** A difference between two words, found in the two statements that hold them. */
export function aDifference(
  type: AlignmentDifference['type'],
  base: readonly [AlignedStatement, string] | null,
  other: readonly [AlignedStatement, string] | null,
): AlignmentDifference {
  const spanOf = ([statement, words]: readonly [AlignedStatement, string]) => {
    const start = statement.start + statement.exact.indexOf(words);
    return { start, end: start + words.length };
  };
  return { type, base: base && spanOf(base), other: other && spanOf(other) };
}
