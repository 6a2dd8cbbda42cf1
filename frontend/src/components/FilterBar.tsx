import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import { Box, Button, Collapse, type Theme, useMediaQuery } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { SearchField } from './SearchField.js';

interface FilterBarProps {
  readonly search: { readonly label: string; readonly value: string; readonly onSearch: (words: string) => void };
  /** What the button is called that shows the filters where there is no room for them. */
  readonly filtersLabel: string;
  /** The way back to everything; null while nothing is left out. */
  readonly clear: { readonly label: string; readonly onClear: () => void } | null;
  /** What stands below the filters on every screen, also while they are folded away. */
  readonly below?: ReactNode;
  /** The filters themselves, set in as many columns as fit. */
  readonly children: ReactNode;
}

/** What narrows a list: words, filters that fold away on a narrow screen, and the way back. */
export function FilterBar({ search, filtersLabel, clear, below, children }: FilterBarProps) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <SearchField {...search} />
        {narrow && (
          <Button
            variant="outlined"
            startIcon={<FilterListOutlined />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            sx={{ flexShrink: 0 }}
          >
            {filtersLabel}
          </Button>
        )}
      </Box>
      <Collapse in={!narrow || open}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(11.5rem, 1fr))', columnGap: 1.5 }}>
          {children}
        </Box>
      </Collapse>
      {below}
      {clear && (
        <Button size="small" onClick={clear.onClear}>
          {clear.label}
        </Button>
      )}
    </Box>
  );
}
