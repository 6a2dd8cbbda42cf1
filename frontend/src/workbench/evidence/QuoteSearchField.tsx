import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { QuoteSearch } from './use-quote-search.js';

/** Looks for words in the text that was read; Enter goes from hit to hit, with Shift backwards. */
export function QuoteSearchField({ search }: { readonly search: QuoteSearch }) {
  const translate = useTranslate();
  const { words, hits, current } = search;
  const count =
    words.trim() === ''
      ? ''
      : current === null || hits.length === 0
        ? translate('evidence.pane.hits', { smart_count: hits.length })
        : translate('evidence.pane.hit', { place: current + 1, count: hits.length });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <TextField
        label={translate('evidence.pane.search')}
        value={words}
        onChange={(event) => search.setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter would send the form that the pane stands in.
          event.preventDefault();
          search.go(event.shiftKey ? -1 : 1);
        }}
        type="search"
        sx={{ m: 0 }}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <Typography variant="caption" role="status" sx={{ whiteSpace: 'nowrap', minWidth: '5em', textAlign: 'center' }}>
        {count}
      </Typography>
      <IconButton
        size="small"
        disabled={hits.length === 0}
        onClick={() => search.go(-1)}
        aria-label={translate('evidence.pane.previous')}
      >
        <KeyboardArrowUpIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        disabled={hits.length === 0}
        onClick={() => search.go(1)}
        aria-label={translate('evidence.pane.next')}
      >
        <KeyboardArrowDownIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
