import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ShortcutSheetOnDemand } from './ShortcutSheetOnDemand.js';

/** Opens, for those who do not know of `?`, what it opens. */
export function ShortcutsButton() {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const name = translate('preferences.shortcuts.title');
  return (
    <>
      <Tooltip title={name}>
        <IconButton size="small" aria-label={name} aria-keyshortcuts="?" onClick={() => setIsOpen(true)}>
          <KeyboardIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      {isOpen && <ShortcutSheetOnDemand onClose={() => setIsOpen(false)} />}
    </>
  );
}
