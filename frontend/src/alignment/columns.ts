import type { AlignedDocument, AlignmentCell, AlignmentRow } from '@isnad/contracts';

/** The least width in which words can be read, in rem. */
const leastWidth = 19;

/** A column for every report, all alike; on a narrow screen the reports stand one below the other. */
export const gridColumns = (count: number) => ({ xs: 'minmax(0, 1fr)', md: `repeat(${count}, minmax(0, 1fr))` });

/** How wide the whole table must be at least; where the page has less, its region scrolls sideways. */
export const tableWidth = (count: number) => ({ md: `${count * leastWidth}rem` });

/** A row's cell for every report, in the reports' order; undefined where a report lacks the statement. */
export const columnsOf = (
  row: AlignmentRow,
  documents: readonly AlignedDocument[],
): { readonly document: AlignedDocument; readonly cell: AlignmentCell | undefined }[] =>
  documents.map((document) => ({ document, cell: row.cells.find(({ documentId }) => documentId === document.id) }));
