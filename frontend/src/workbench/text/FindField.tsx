import ClearIcon from '@mui/icons-material/Clear';
import NextIcon from '@mui/icons-material/KeyboardArrowDown';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUp';
import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { actionOf } from '../../shortcuts/page-keys.js';
import { findFieldKeys } from './field-keys.js';
import type { Find } from './use-find.js';

interface Props {
  readonly find: Find;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Finds words in the text whatever way their letters are written. Enter goes on, Shift and Enter back, Escape ends. */
export function FindField({ find, field }: Props) {
  const translate = useTranslate();
  const { words, hits, current } = find;
  const searching = words.trim() !== '';
  const act = (event: KeyboardEvent) => {
    const action = actionOf(findFieldKeys, event);
    if (!action) return;
    event.preventDefault();
    if (action === 'leave') {
      find.clear();
      field.current?.blur();
    } else find.step(action === 'next' ? 1 : -1);
  };
  const found =
    current === null
      ? hits.length === 0
        ? translate('reading.find.none')
        : translate('reading.find.hits', { smart_count: hits.length })
      : translate('reading.find.at', { at: current + 1, count: hits.length });
  return (
    <Box
      role="search"
      sx={{ display: 'flex', alignItems: 'center', flex: '1 1 14rem', minWidth: 0, maxWidth: '26rem' }}
    >
      <TextField
        inputRef={field}
        type="search"
        margin="none"
        placeholder={translate('reading.find.label')}
        value={words}
        onChange={(event) => find.setWords(event.target.value)}
        onKeyDown={act}
        slotProps={{
          htmlInput: {
            dir: 'auto',
            maxLength: 200,
            'aria-label': translate('reading.find.label'),
            'aria-keyshortcuts': '/',
          },
          input: {
            sx: { '& input': { py: 0.75 }, '& input::-webkit-search-cancel-button': { display: 'none' } },
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
            endAdornment: searching && (
              <InputAdornment position="end">
                <Typography role="status" variant="caption">
                  {found}
                </Typography>
              </InputAdornment>
            ),
          },
        }}
      />
      {searching && (
        <>
          <IconButton size="small" aria-label={translate('reading.find.previous')} onClick={() => find.step(-1)}>
            <PreviousIcon />
          </IconButton>
          <IconButton size="small" aria-label={translate('reading.find.next')} onClick={() => find.step(1)}>
            <NextIcon />
          </IconButton>
          <IconButton size="small" aria-label={translate('reading.find.clear')} onClick={find.clear}>
            <ClearIcon fontSize="small" />
          </IconButton>
        </>
      )}
    </Box>
  );
}
