import Visibility from '@mui/icons-material/Visibility';
import VisibilityOff from '@mui/icons-material/VisibilityOff';
import { IconButton, InputAdornment } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/**
 * What makes a text field one for a password that can be shown. The eye is what the button does: open, it will show. The password
 * is written left to right whatever the page's direction, as passwords are typed.
 */
export function useShownPassword() {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  const toggle = (
    <InputAdornment position="end">
      <IconButton
        edge="end"
        aria-label={translate(shown ? 'session.hide' : 'session.show')}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? <VisibilityOff fontSize="small" /> : <Visibility fontSize="small" />}
      </IconButton>
    </InputAdornment>
  );
  return {
    type: shown ? 'text' : 'password',
    slotProps: { htmlInput: { dir: 'ltr' }, input: { endAdornment: toggle } },
  } as const;
}
