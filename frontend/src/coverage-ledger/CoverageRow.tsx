import type { Disposition, DocumentWithText, Segment } from '@isnad/contracts';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, Link as MuiLink, TableCell, TableRow, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { ToneChip } from '../components/ToneChip.js';
import type { Tone } from '../theme/palette.js';
import { readingFont } from '../theme/theme.js';
import { isolated } from '../workbench/shared/isolated.js';
import { CheckWorthinessMeter } from '../workbench/text/CheckWorthinessMeter.js';
import { linkToSpan } from '../workbench/text/shared-span.js';
import { timecode } from './timecode.js';

const tones: Readonly<Record<Disposition, Tone>> = { undecided: 'amber', claimed: 'blue', skipped: 'neutral' };

interface CoverageRowProps {
  readonly segment: Segment;
  readonly document: Pick<DocumentWithText, 'id' | 'language'>;
  /** Absent where the person may not decide. */
  readonly onSkip?: (segment: Segment) => void;
  readonly onRestore?: (segment: Segment) => void;
}

/** One statement: what it says and whose it is, how much it deserves checking and why, and what became of it. */
export const CoverageRow = memo(function CoverageRow({ segment, document, onSkip, onRestore }: CoverageRowProps) {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell data-label={translate('coverage.column.statement')}>
        <Box lang={document.language} dir="auto" sx={wordsStyle}>
          {segment.exact}
        </Box>
        <Origin segment={segment} documentId={document.id} />
      </TableCell>
      <TableCell data-label={translate('coverage.column.worth')}>
        <CheckWorthinessMeter score={segment.checkWorthiness.score} />
        <Box component="ul" sx={reasonsStyle}>
          {segment.checkWorthiness.reasons.map(({ code, text }) => (
            <li key={code + text}>{text}</li>
          ))}
        </Box>
      </TableCell>
      <TableCell data-label={translate('coverage.column.decision')}>
        <Decision segment={segment} onSkip={onSkip} onRestore={onRestore} />
      </TableCell>
    </TableRow>
  );
});

function Origin({ segment, documentId }: { readonly segment: Segment; readonly documentId: string }) {
  const translate = useTranslate();
  const { kind, speaker, speakerHeard, cue, attribution, time } = segment;
  const heard = speakerHeard !== null && speakerHeard !== speaker;
  return (
    <Typography
      variant="caption"
      color="text.secondary"
      component="div"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, mt: 0.25 }}
    >
      <span>{translate(`coverage.kinds.${kind}`)}</span>
      {speaker ? (
        <span>
          <Box component="strong" sx={{ fontWeight: 600, color: 'text.primary' }}>
            <BidiText>{speaker}</BidiText>
          </Box>
          {heard && ` (${translate('coverage.heard', { name: isolated(speakerHeard) })})`}
        </span>
      ) : (
        kind !== 'boilerplate' && <span>{translate('coverage.unattributed')}</span>
      )}
      {cue && <span>{translate('coverage.cue', { cue: isolated(cue) })}</span>}
      {attribution && <span>{attribution.text}</span>}
      {time && (
        <Box component="span" dir="ltr" sx={{ unicodeBidi: 'isolate' }}>
          {timecode(time.startMs)}–{timecode(time.endMs)}
        </Box>
      )}
      <MuiLink component={Link} to={linkToSpan(`/documents/${documentId}`, segment)}>
        {translate('coverage.toText')}
      </MuiLink>
    </Typography>
  );
}

function Decision({ segment, onSkip, onRestore }: Pick<CoverageRowProps, 'segment' | 'onSkip' | 'onRestore'>) {
  const translate = useTranslate();
  const { disposition, kind, reason, claimIds } = segment;
  const silent = kind === 'boilerplate' && disposition === 'undecided';
  return (
    <>
      {!silent && <ToneChip tone={tones[disposition]} label={translate(`coverage.dispositions.${disposition}`)} />}
      {reason && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate('coverage.because')} <BidiText>{reason}</BidiText>
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, mt: 0.5 }}>
        {claimIds.map((claimId) => (
          <MuiLink key={claimId} component={Link} to={`/claims/${claimId}`} variant="body2">
            {translate('workbench.text.openClaim')}
          </MuiLink>
        ))}
        {onSkip && disposition === 'undecided' && !silent && (
          <Button size="small" sx={flush} onClick={() => onSkip(segment)}>
            {translate('workbench.text.skip')}
          </Button>
        )}
        {onRestore && disposition === 'skipped' && (
          <Button size="small" sx={flush} startIcon={<UndoIcon />} onClick={() => onRestore(segment)}>
            {translate('workbench.text.restore')}
          </Button>
        )}
      </Box>
    </>
  );
}

// A button without an edge lines up with the words above it by its own words.
const flush = { px: 0, minWidth: 0 } as const;

// One after another: each on a line of its own they made the row twice as high as its statement.
const reasonsStyle = {
  m: 0,
  p: 0,
  typography: 'caption',
  color: 'text.secondary',
  '& li': { display: 'inline' },
  '& li:not(:last-of-type)::after': { content: '" · "' },
} as const;

const wordsStyle = {
  fontFamily: readingFont,
  fontSize: '1.06rem',
  lineHeight: 1.9,
  textAlign: 'start',
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-line',
} as const;
