import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface FigureTableProps {
  readonly label: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly cells: readonly ReactNode[] }[];
  /** Which cell holds the bars and takes what room there is; counted from 1, after the name. */
  readonly barAt?: number;
}

/** Figures with the names of rows and columns tied to them; the chart stands in a column of the table, beside its numbers. */
export function FigureTable({ label, head, rows, barAt }: FigureTableProps) {
  return (
    <Table size="small" aria-label={label} sx={{ '& td, & th': { px: 1 } }}>
      <TableHead>
        <TableRow>
          {head.map((cell, place) => (
            // The columns never change their places.
            <TableCell key={String(place)} component="th" scope="col" sx={{ whiteSpace: 'nowrap' }}>
              {cell}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, name, cells }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            {cells.map((cell, place) => (
              <TableCell
                key={String(place)}
                sx={place + 1 === barAt ? { width: '50%', minWidth: 90 } : { whiteSpace: 'nowrap' }}
              >
                {cell}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
