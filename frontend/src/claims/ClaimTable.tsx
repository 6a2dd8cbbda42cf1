import type { ClaimSummary } from '@isnad/contracts';
import {
  Box,
  Checkbox,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { type RefObject, useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { ClaimCell } from './ClaimCell.js';
import { type ClaimColumn, isSortable } from './claim-columns.js';
import { type ClaimListView, usualOrder } from './claim-filters.js';
import type { Density } from './use-list-preferences.js';

export interface ClaimRows {
  readonly claims: readonly ClaimSummary[];
  readonly columns: readonly ClaimColumn[];
  readonly selected: ReadonlyMap<string, ClaimSummary>;
  /** Null where the person may change nothing, so that there is nothing to choose rows for. */
  readonly onToggle: ((claim: ClaimSummary, range: boolean) => void) | null;
  readonly list: RefObject<HTMLElement | null>;
}

interface ClaimTableProps extends ClaimRows {
  readonly view: ClaimListView;
  readonly density: Density;
  readonly onTogglePage: () => void;
  readonly onSort: (change: Pick<ClaimListView, 'sort' | 'order'>) => void;
}

/** Claims as rows, with the columns that were chosen; for screens with room. */
export function ClaimTable(props: ClaimTableProps) {
  const { claims, columns, selected, onToggle, list, density, onTogglePage } = props;
  const translate = useTranslate();
  const chosen = claims.filter(({ id }) => selected.has(id)).length;
  return (
    <Box ref={list} sx={{ overflowX: 'auto' }}>
      <Table size={density === 'compact' ? 'small' : 'medium'} aria-label={translate('menu.claims')} sx={tableStyle}>
        <TableHead>
          <TableRow>
            {onToggle && (
              <TableCell padding="checkbox">
                <PageTick chosen={chosen} of={claims.length} onToggle={onTogglePage} />
              </TableCell>
            )}
            <TableCell sx={{ minWidth: '20rem' }}>{translate('resources.claims.fields.text')}</TableCell>
            {columns.map((column) => (
              <HeadCell key={column} column={column} {...props} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {claims.map((claim) => (
            <TableRow key={claim.id} data-row={claim.id} hover selected={selected.has(claim.id)}>
              {onToggle && (
                <TableCell padding="checkbox">
                  <RowTick claim={claim} selected={selected.has(claim.id)} onToggle={onToggle} />
                </TableCell>
              )}
              <TableCell>
                <MuiLink component={Link} to={`/claims/${claim.id}`} data-row-link color="inherit" sx={wordsStyle}>
                  <BidiText lang={claim.language} reading>
                    {claim.text}
                  </BidiText>
                </MuiLink>
              </TableCell>
              {columns.map((column) => (
                <TableCell key={column}>
                  <ClaimCell claim={claim} column={column} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function HeadCell({ column, view, onSort }: ClaimTableProps & { readonly column: ClaimColumn }) {
  const translate = useTranslate();
  const label = translate(`lists.column.${column}`);
  if (!isSortable(column)) return <TableCell sx={{ minWidth: widths[column] }}>{label}</TableCell>;
  const active = view.sort === column;
  const turned = view.order === 'asc' ? 'desc' : 'asc';
  return (
    <TableCell sortDirection={active ? view.order : false}>
      <TableSortLabel
        active={active}
        direction={active ? view.order : usualOrder(column)}
        onClick={() => onSort({ sort: column, order: active ? turned : usualOrder(column) })}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
}

interface PageTickProps {
  readonly chosen: number;
  readonly of: number;
  readonly onToggle: () => void;
}

/** The box that chooses the whole page; half ticked where some of it is chosen. */
function PageTick({ chosen, of, onToggle }: PageTickProps) {
  const translate = useTranslate();
  const some = chosen > 0 && chosen < of;
  // MUI says "mixed" to screen readers but leaves the browser's own box at plain "not ticked", which contradicts it.
  const half = useCallback(
    (box: HTMLInputElement | null) => {
      if (box) box.indeterminate = some;
    },
    [some],
  );
  return (
    <Checkbox
      checked={chosen > 0 && chosen === of}
      indeterminate={some}
      onChange={onToggle}
      slotProps={{ input: { ref: half, 'aria-label': translate('lists.select.page') } }}
    />
  );
}

interface RowTickProps {
  readonly claim: ClaimSummary;
  readonly selected: boolean;
  readonly onToggle: (claim: ClaimSummary, range: boolean) => void;
}

/** The box that chooses a row; with shift held, every row from the last one. */
export function RowTick({ claim, selected, onToggle }: RowTickProps) {
  const translate = useTranslate();
  return (
    <Checkbox
      checked={selected}
      onChange={(event) => onToggle(claim, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      // Shift and a click would mark the words between as text.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      slotProps={{ input: { 'aria-label': translate('lists.select.row', { claim: claim.text.slice(0, 80) }) } }}
    />
  );
}

const widths: Partial<Record<ClaimColumn, string>> = {
  assignees: '9rem',
  speech: '12rem',
  claimant: '7rem',
  tags: '7rem',
};

const tableStyle = {
  '& .MuiTableCell-root': { py: 0.75, px: 1.25 },
  '& .MuiTableCell-sizeSmall': { py: 0.25 },
  '& thead .MuiTableCell-root': { whiteSpace: 'nowrap' },
} as const;

const wordsStyle = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;
