import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { Fragment, useId } from 'react';
import { useTranslate } from 'react-admin';
import { claimShortcutRows } from './shortcuts.js';

interface Props {
  readonly enabled: boolean;
  readonly onEnable: (enabled: boolean) => void;
  readonly onClose: () => void;
}

/** The keys of the claim page, and the switch that turns the single letters off for those who need them otherwise. */
export function ClaimShortcutSheet({ enabled, onEnable, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('claimPage.shortcuts.title')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={listStyle}>
          {claimShortcutRows.map(({ message, section, strokes }) => (
            <Box key={`${message} ${section}`} sx={{ display: 'contents' }}>
              <dt>
                {strokes.map((stroke, index) => (
                  <Fragment key={stroke}>
                    {index > 0 && ` ${translate('claimPage.shortcuts.or')} `}
                    <bdi dir="ltr">
                      {stroke.split(' ').map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </bdi>
                  </Fragment>
                ))}
              </dt>
              <dd>
                {translate(`claimPage.shortcuts.${message}`, {
                  section: section && translate(`claimPage.sections.${section}`),
                })}
              </dd>
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

const listStyle = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  columnGap: 2,
  rowGap: 0.75,
  m: 0,
  alignItems: 'baseline',
  typography: 'body2',
  '& dd': { m: 0 },
  '& kbd': { px: 0.75, mx: 0.25, border: 1, borderColor: 'divider', borderRadius: 1, fontFamily: 'inherit' },
} as const;
