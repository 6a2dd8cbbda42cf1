import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

const rows = [
  ['next', ['J']],
  ['previous', ['K']],
  ['accept', ['A']],
  ['skip', ['S']],
  ['select', ['V']],
  ['move', ['←', '→', '↑', '↓']],
  ['extend', ['⇧ ←', '⇧ →']],
  ['claim', ['C']],
  ['leave', ['Esc']],
  ['help', ['?']],
] as const;

interface Props {
  readonly enabled: boolean;
  readonly onEnable: (enabled: boolean) => void;
  readonly onClose: () => void;
}

/** The keys of the text page, and the switch that turns the single letters off for those who need them otherwise. */
export function ShortcutSheet({ enabled, onEnable, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('workbench.text.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: 'auto 1fr',
            columnGap: 2,
            rowGap: 1,
            m: 0,
            alignItems: 'baseline',
          }}
        >
          {rows.map(([name, strokes]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Box component="dt" dir="ltr">
                {strokes.map((stroke) => (
                  <Box
                    component="kbd"
                    key={stroke}
                    sx={{
                      px: 0.75,
                      mx: 0.25,
                      border: 1,
                      borderColor: 'divider',
                      borderRadius: 1,
                      fontFamily: 'inherit',
                    }}
                  >
                    {stroke}
                  </Box>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0, typography: 'body2' }}>
                {translate(`workbench.text.shortcuts.${name}`)}
              </Box>
            </Box>
          ))}
        </Box>
        <FormControlLabel
          sx={{ mt: 2 }}
          control={<Switch checked={enabled} onChange={(_, checked) => onEnable(checked)} />}
          label={translate('workbench.text.shortcuts.enabled')}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
