import type { Span } from '@isnad/contracts';
import AddTaskIcon from '@mui/icons-material/AddTask';
import CloseIcon from '@mui/icons-material/Close';
import LinkIcon from '@mui/icons-material/Link';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { readingFont } from '../../theme/theme.js';

interface Props {
  readonly words: string;
  readonly language: string;
  readonly span: Span;
  readonly byKeys: boolean;
  readonly mayClaim: boolean;
  readonly onClaim: (span: Span) => void;
  readonly onShare: (span: Span) => void;
  readonly onClose: () => void;
}

/** The chosen words and what can be done with them; announced as they change. */
export function SelectionBar({ words, language, span, byKeys, mayClaim, onClaim, onShare, onClose }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography variant="caption" color="text.secondary" component="p">
          {translate(byKeys ? 'workbench.text.selectionByKeys' : 'workbench.text.selection')}
        </Typography>
        <Box
          role="status"
          lang={language}
          dir="auto"
          sx={{ fontFamily: readingFont, fontSize: '1.05rem', maxHeight: '5.2em', overflowY: 'auto' }}
        >
          {words}
        </Box>
      </Box>
      {mayClaim && (
        <Button variant="contained" startIcon={<AddTaskIcon />} aria-keyshortcuts="c" onClick={() => onClaim(span)}>
          {translate('workbench.text.claimSelection')}
        </Button>
      )}
      <Button startIcon={<LinkIcon />} onClick={() => onShare(span)}>
        {translate('workbench.text.share')}
      </Button>
      <IconButton aria-label={translate('workbench.text.dropSelection')} onClick={onClose}>
        <CloseIcon />
      </IconButton>
    </Box>
  );
}
