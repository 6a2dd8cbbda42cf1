import type { DocumentWithText, Segment } from '@isnad/contracts';
import { type SxProps, Table, TableBody, TableCell, TableHead, TableRow, type Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CoverageRow } from './CoverageRow.js';

interface CoverageTableProps {
  readonly document: DocumentWithText;
  readonly segments: readonly Segment[];
  readonly onSkip?: (segment: Segment) => void;
  readonly onRestore?: (segment: Segment) => void;
}

/** One page of the ledger. */
export function CoverageTable({ document, segments, onSkip, onRestore }: CoverageTableProps) {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('coverage.title')} sx={tableStyle}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('coverage.column.statement')}</TableCell>
          <TableCell sx={{ width: '32%' }}>{translate('coverage.column.worth')}</TableCell>
          <TableCell sx={{ width: '11rem' }}>{translate('coverage.column.decision')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {segments.map((segment) => (
          <CoverageRow key={segment.id} segment={segment} document={document} onSkip={onSkip} onRestore={onRestore} />
        ))}
      </TableBody>
    </Table>
  );
}

// On a small screen the columns would be a word wide: each statement's cells then stand below each other.
const tableStyle: SxProps<Theme> = (theme) => ({
  tableLayout: 'fixed',
  '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere', textAlign: 'start' },
  [theme.breakpoints.down('md')]: {
    '& thead': { display: 'none' },
    '&, & tbody, & tr, & td': { display: 'block' },
    '& tr': { borderBottom: `1px solid ${theme.palette.divider}`, py: 1 },
    '& td': { borderBottom: 0, py: 0.5 },
  },
});
