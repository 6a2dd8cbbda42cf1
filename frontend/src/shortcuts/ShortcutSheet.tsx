import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { globalRows } from './global-keys.js';
import { type ShortcutRow, useShortcutTables } from './shortcut-tables.js';

/** Every key that works on the page in view, and the switch that turns the single ones off for those who need them otherwise. */
export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const [letters, setLetters] = useStore('workbench.singleKeyShortcuts', true);
  const tables = [...useShortcutTables(), { title: 'preferences.shortcuts.everywhere', rows: globalRows }];
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('preferences.shortcuts.title')}</DialogTitle>
      <DialogContent>
        {tables.map(({ title, rows }) => (
          <Box component="section" key={title} sx={{ mb: 2.5 }}>
            <Typography variant="subtitle2" component="h3" color="text.secondary" sx={{ mb: 1 }}>
              {translate(title)}
            </Typography>
            <Rows rows={rows} />
          </Box>
        ))}
        <FormControlLabel
          control={<Switch checked={letters} onChange={(_, checked) => setLetters(checked)} />}
          label={translate('preferences.shortcuts.enabled')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Rows({ rows }: { readonly rows: readonly ShortcutRow[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content 1fr',
        columnGap: 2,
        rowGap: 1,
        m: 0,
        alignItems: 'baseline',
      }}
    >
      {rows.map(({ keys, label }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Box component="dt" dir="ltr" sx={{ minWidth: '5em' }}>
            {keys.map((key) => (
              <Box
                component="kbd"
                key={key}
                sx={{ px: 0.75, mx: 0.25, border: 1, borderColor: 'divider', borderRadius: 1, fontFamily: 'inherit' }}
              >
                {key}
              </Box>
            ))}
          </Box>
          <Box component="dd" sx={{ m: 0, typography: 'body2' }}>
            {translate(label)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
