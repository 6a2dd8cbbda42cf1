import DensityMediumOutlined from '@mui/icons-material/DensityMediumOutlined';
import DensitySmallOutlined from '@mui/icons-material/DensitySmallOutlined';
import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, IconButton, ListItemText, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type ClaimColumn, claimColumns, usualColumns } from './claim-columns.js';
import type { Density } from './use-list-preferences.js';

interface ListToolsProps {
  readonly columns: readonly ClaimColumn[];
  readonly onColumns: (columns: readonly ClaimColumn[]) => void;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}

/** How the table is set: which columns, and how close. */
export function ListTools({ columns, onColumns, density, onDensity }: ListToolsProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const next = density === 'compact' ? 'comfortable' : 'compact';
  const toggle = (column: ClaimColumn) =>
    onColumns(claimColumns.filter((known) => (known === column) !== columns.includes(known)));
  return (
    <>
      <Button size="small" startIcon={<ViewColumnOutlined />} onClick={(event) => setAnchor(event.currentTarget)}>
        {translate('lists.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {claimColumns.map((column) => (
          <MenuItem
            key={column}
            dense
            role="menuitemcheckbox"
            aria-checked={columns.includes(column)}
            // One column stays: a table of none would read as the person's usual ones.
            disabled={columns.length === 1 && columns.includes(column)}
            onClick={() => toggle(column)}
          >
            <Checkbox size="small" checked={columns.includes(column)} tabIndex={-1} aria-hidden sx={{ p: 0.5 }} />
            <ListItemText primary={translate(`lists.column.${column}`)} />
          </MenuItem>
        ))}
        <MenuItem dense onClick={() => onColumns(usualColumns)}>
          <ListItemText primary={translate('lists.usualColumns')} />
        </MenuItem>
      </Menu>
      <Tooltip title={translate(`lists.density.${next}`)}>
        <IconButton size="small" aria-label={translate(`lists.density.${next}`)} onClick={() => onDensity(next)}>
          {density === 'compact' ? <DensityMediumOutlined /> : <DensitySmallOutlined />}
        </IconButton>
      </Tooltip>
    </>
  );
}
