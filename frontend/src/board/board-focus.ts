/** Which card the arrow keys lead to from a card, by columns and rows; null at an edge. Columns without cards are passed over. */
export function neighbour(
  columns: readonly number[],
  from: { readonly column: number; readonly row: number },
  key: string,
  direction: 'rtl' | 'ltr',
): { column: number; row: number } | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const rowsIn = (column: number) => columns[column] ?? 0;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const row = from.row + (key === 'ArrowDown' ? 1 : -1);
    return row >= 0 && row < rowsIn(from.column) ? { column: from.column, row } : null;
  }
  if (key !== forward && key !== backward) return null;
  const step = key === forward ? 1 : -1;
  for (let column = from.column + step; column >= 0 && column < columns.length; column += step) {
    if (rowsIn(column) > 0) return { column, row: Math.min(from.row, rowsIn(column) - 1) };
  }
  return null;
}
