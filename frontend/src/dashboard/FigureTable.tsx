import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

export interface FigureRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly cells: readonly ReactNode[];
  /** Repeats the row's figures as a bar; nothing to a screen reader. */
  readonly bar?: ReactNode;
}

interface FigureTableProps {
  readonly label: string;
  /** Of the name and of the cells; the bar's own stands between them. */
  readonly head: readonly [name: string, ...cells: string[]];
  readonly rows: readonly FigureRow[];
}

/**
 * Figures with the names of rows and columns tied to them. The chart stands in the table, beside its numbers; where there is no room
 * for a column of bars, each stands below its row's name.
 */
export function FigureTable({ label, head: [name, ...head], rows }: FigureTableProps) {
  const translate = useTranslate();
  const withBars = rows.some(({ bar }) => bar !== undefined);
  return (
    <Table size="small" aria-label={label} sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}>
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {name}
          </TableCell>
          {withBars && (
            <TableCell component="th" scope="col" sx={barColumn}>
              {translate('dashboard.compared')}
            </TableCell>
          )}
          {head.map((cell) => (
            <TableCell key={cell} component="th" scope="col" sx={{ lineHeight: 1.4 }}>
              {cell}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, name: rowName, cells, bar }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row" sx={{ minWidth: '6rem' }}>
              {rowName}
              {bar !== undefined && <Box sx={{ display: { xs: 'block', sm: 'none' }, mt: 0.5 }}>{bar}</Box>}
            </TableCell>
            {withBars && <TableCell sx={barColumn}>{bar}</TableCell>}
            {cells.map((cell, place) => (
              <TableCell key={head[place]} sx={{ whiteSpace: { sm: 'nowrap' } }}>
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const barColumn = { display: { xs: 'none', sm: 'table-cell' }, width: '34%', minWidth: 70 } as const;
