import { limits } from '@isnad/contracts';
import { Box, MenuItem, Pagination, TextField, type Theme, useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';

interface ListPagesProps {
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly perPage: number;
  readonly onPage: (page: number) => void;
  /** Where the size of a page can be chosen. */
  readonly sizes?: readonly number[];
  readonly onSize?: (perPage: number) => void;
}

/** Turns the pages of a list. Of a list too long to count only the pages that were counted are offered. */
export function ListPages({ total, page, perPage, onPage, sizes, onSize }: ListPagesProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const pages = Math.ceil(Math.min(total, limits.countedTotal) / perPage);
  const smallest = sizes?.[0] ?? perPage;
  if (total <= smallest) return null;
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'center', gap: 2, mt: 2 }}
      className="no-print"
    >
      {pages > 1 && (
        <Pagination
          count={pages}
          page={page}
          siblingCount={narrow ? 0 : 1}
          onChange={(_event, chosen) => onPage(chosen)}
          getItemAriaLabel={(type, number) =>
            type === 'page'
              ? translate('ra.navigation.page', { page: number })
              : translate(`ra.navigation.${type === 'start-ellipsis' || type === 'end-ellipsis' ? 'page' : type}`)
          }
        />
      )}
      {sizes && onSize && (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('lists.perPage')}
          value={perPage}
          onChange={(event) => onSize(Number(event.target.value))}
          sx={{ width: '8rem' }}
        >
          {sizes.map((size) => (
            <MenuItem key={size} value={size}>
              {formats.number(size)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}
