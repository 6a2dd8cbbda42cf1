import type { AlignedDocument, AlignmentCell, AlignmentRow } from '@isnad/contracts';

/** A column for every report where there is room, with a width that words can be read in; on a narrow screen one below the other. */
export const gridColumns = (count: number) => ({
  xs: 'minmax(0, 1fr)',
  md: `repeat(${count}, minmax(19rem, 1fr))`,
});

/** A row's cell for every report, in the reports' order; undefined where a report lacks the statement. */
export const columnsOf = (
  row: AlignmentRow,
  documents: readonly AlignedDocument[],
): { readonly document: AlignedDocument; readonly cell: AlignmentCell | undefined }[] =>
  documents.map((document) => ({ document, cell: row.cells.find(({ documentId }) => documentId === document.id) }));
