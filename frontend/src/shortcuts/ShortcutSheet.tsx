import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { Fragment, useId } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { globalTable } from './global-keys.js';
import { type ShortcutRow, strokesIn, useTablesInView } from './shortcut-tables.js';

/** Every key that works on the page in view, and the switch that turns the single ones off for those who need them otherwise. */
export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const [letters, setLetters] = useStore('workbench.singleKeyShortcuts', true);
  const own = useTablesInView();
  const taken = strokesIn(own);
  const free = globalTable.rows.filter(({ strokes }) => !strokes.every((stroke) => taken.has(stroke)));
  const tables = [...own, { ...globalTable, rows: free }];
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('preferences.shortcuts.title')}</DialogTitle>
      <DialogContent>
        {/* Not at the end of a long list, where nobody would look for it. */}
        <FormControlLabel
          sx={{ mb: 1.5 }}
          control={<Switch checked={letters} onChange={(_, checked) => setLetters(checked)} />}
          label={translate('preferences.shortcuts.enabled')}
        />
        <Box sx={{ columnCount: { md: 2 }, columnGap: 4 }}>
          {tables.map(({ title, rows }) => (
            <Box component="section" key={title} sx={{ breakInside: 'avoid', mb: 2.5 }}>
              <Typography variant="subtitle2" component="h3" color="text.secondary" sx={{ mb: 1 }}>
                {translate(title)}
              </Typography>
              <Rows rows={rows} />
            </Box>
          ))}
        </Box>
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
        gridTemplateColumns: { xs: 'max-content 1fr', md: '8.5rem 1fr' },
        columnGap: 2,
        rowGap: 0.75,
        m: 0,
        alignItems: 'baseline',
        typography: 'body2',
        '& bdi': { whiteSpace: 'nowrap' },
        '& kbd': { px: 0.75, mx: 0.25, border: 1, borderColor: 'divider', borderRadius: 1, fontFamily: 'inherit' },
      }}
    >
      {rows.map(({ strokes, label }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <dt>
            {strokes.map((stroke, index) => (
              <Fragment key={stroke}>
                {index > 0 && ` ${translate('preferences.shortcuts.or')} `}
                <bdi dir="ltr">
                  {stroke.split(' ').map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </bdi>
              </Fragment>
            ))}
          </dt>
          <Box component="dd" sx={{ m: 0 }}>
            {translate(label)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
