import type { Span } from '@isnad/contracts';
import AddIcon from '@mui/icons-material/Add';
import AddTaskIcon from '@mui/icons-material/AddTask';
import CloseIcon from '@mui/icons-material/Close';
import CommentIcon from '@mui/icons-material/CommentOutlined';
import LinkIcon from '@mui/icons-material/Link';
import RemoveIcon from '@mui/icons-material/Remove';
import ShortTextIcon from '@mui/icons-material/ShortText';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { readingFont } from '../../theme/theme.js';
import { endsOfSpan } from './ends-of-span.js';
import type { Edge } from './keyboard-selection.js';
import { keyOf } from './shortcuts.js';
import type { TextSelection } from './use-text-selection.js';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly direction: 'rtl' | 'ltr';
  readonly span: Span;
  readonly selection: TextSelection;
  readonly mayClaim: boolean;
  readonly onClaim: (span: Span) => void;
  readonly onComment: () => void;
  readonly onShare: (span: Span) => void;
}

/** One word more or less at one end; on the side of the text where that end is. Named by titles: tooltips would weigh on the first letter. */
function EdgeButtons({ edge, selection }: { readonly edge: Edge; readonly selection: TextSelection }) {
  const translate = useTranslate();
  const ways = edge === 'start' ? (['out', 'in'] as const) : (['in', 'out'] as const);
  return (
    <Box sx={{ display: 'flex', flexShrink: 0 }}>
      {ways.map((way) => {
        const name = translate(`reading.select.${edge}${way === 'out' ? 'Out' : 'In'}`);
        return (
          <IconButton key={way} title={name} size="small" aria-label={name} onClick={() => selection.adjust(edge, way)}>
            {way === 'out' ? <AddIcon fontSize="small" /> : <RemoveIcon fontSize="small" />}
          </IconButton>
        );
      })}
    </Box>
  );
}

/** The chosen words, how to choose more or fewer, and what can be done with them; announced as they change. */
export function SelectionBar(props: Props) {
  const { text, language, direction, span, selection, mayClaim, onClaim, onComment, onShare } = props;
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="caption" color="text.secondary" component="p" sx={{ flex: 1 }}>
          {translate(selection.byKeys ? 'workbench.text.selectionByKeys' : 'workbench.text.selection')}
        </Typography>
        <IconButton size="small" aria-label={translate('workbench.text.dropSelection')} onClick={selection.clear}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box dir={direction} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <EdgeButtons edge="start" selection={selection} />
        <Box
          role="status"
          lang={language}
          sx={{
            flex: 1,
            minWidth: 0,
            fontFamily: readingFont,
            fontSize: '1.08rem',
            maxHeight: '5.2em',
            overflowY: 'auto',
          }}
        >
          {endsOfSpan(text, span)}
        </Box>
        <EdgeButtons edge="end" selection={selection} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {mayClaim && (
          <Button
            variant="contained"
            size="small"
            startIcon={<AddTaskIcon />}
            aria-keyshortcuts={keyOf('claim')}
            onClick={() => onClaim(span)}
          >
            {translate('workbench.text.claimSelection')}
          </Button>
        )}
        <Button size="small" startIcon={<ShortTextIcon />} onClick={() => selection.step('widen')}>
          {translate('reading.select.sentence')}
        </Button>
        <Button size="small" startIcon={<CommentIcon />} aria-keyshortcuts={keyOf('comment')} onClick={onComment}>
          {translate('reading.comment.open')}
        </Button>
        <Button size="small" startIcon={<LinkIcon />} aria-keyshortcuts={keyOf('share')} onClick={() => onShare(span)}>
          {translate('workbench.text.share')}
        </Button>
      </Box>
    </Box>
  );
}
