import CloseIcon from '@mui/icons-material/Close';
import ListIcon from '@mui/icons-material/FormatListBulleted';
import NextIcon from '@mui/icons-material/KeyboardArrowDown';
import PreviousIcon from '@mui/icons-material/KeyboardArrowUp';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';

interface Props {
  readonly undecided: number;
  /** Lets the passage in hand go; absent while there is none. */
  readonly onClose?: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onList: () => void;
}

/** On a narrow screen, where the list has no place beside the text: step through it, or open it. */
export function TextDock({ undecided, onClose, onStep, onList }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <IconButton aria-label={translate('workbench.text.previous')} onClick={() => onStep(-1)}>
        <PreviousIcon />
      </IconButton>
      <IconButton aria-label={translate('workbench.text.next')} onClick={() => onStep(1)}>
        <NextIcon />
      </IconButton>
      <Button startIcon={<ListIcon />} onClick={onList} sx={{ marginInlineStart: 'auto' }}>
        {undecided === 0
          ? translate('workbench.text.openList')
          : translate('workbench.text.undecidedCount', { smart_count: undecided })}
      </Button>
      {onClose && (
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      )}
    </Box>
  );
}
