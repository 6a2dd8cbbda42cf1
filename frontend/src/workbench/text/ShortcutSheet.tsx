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
import { useTranslate } from 'react-admin';
import { type ShortcutGroup, shortcutGroups, shortcutRows } from './shortcuts.js';

interface Props {
  readonly enabled: boolean;
  readonly onEnable: (enabled: boolean) => void;
  readonly onClose: () => void;
}

function Group({ group }: { readonly group: ShortcutGroup }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ breakInside: 'avoid', mb: 2 }}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
        {translate(`reading.groups.${group}`)}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: '6.5rem 1fr',
          columnGap: 1.5,
          rowGap: 0.5,
          m: 0,
          alignItems: 'baseline',
        }}
      >
        {shortcutRows(group).map(({ name, strokes }) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Box component="dt">
              {strokes.map((stroke) => (
                <Box
                  component="kbd"
                  dir="ltr"
                  key={stroke}
                  sx={{
                    display: 'inline-block',
                    px: 0.75,
                    marginInlineEnd: 0.5,
                    border: 1,
                    borderColor: 'divider',
                    borderRadius: 1,
                    fontFamily: 'inherit',
                    fontSize: '0.8rem',
                  }}
                >
                  {stroke}
                </Box>
              ))}
            </Box>
            <Box component="dd" sx={{ m: 0, typography: 'body2' }}>
              {translate(`reading.keys.${name}`)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Every key of the text page, and the switch that turns the single letters off for those who need them otherwise. */
export function ShortcutSheet({ enabled, onEnable, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('workbench.text.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ columnCount: { md: 2 }, columnGap: 4 }}>
          {shortcutGroups.map((group) => (
            <Group key={group} group={group} />
          ))}
        </Box>
        <FormControlLabel
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
