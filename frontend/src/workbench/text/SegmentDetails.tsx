import type { Segment } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';

/** What the machine read about a statement, and why it proposes it; said to be the machine's. */
export function SegmentDetails({ segment }: { readonly segment: Segment }) {
  const translate = useTranslate();
  const { speaker, cue, checkWorthiness, reason } = segment;
  return (
    <Box sx={{ typography: 'body2' }}>
      {reason && (
        <Typography variant="body2" sx={{ mb: 1 }}>
          <strong>{translate('workbench.text.skippedBecause')}</strong> <BidiText>{reason}</BidiText>
        </Typography>
      )}
      {speaker && (
        <div>
          {translate('workbench.text.speakerRead')} <BidiText>{speaker}</BidiText>
        </div>
      )}
      {cue && (
        <div>
          {translate('workbench.text.cue')} <BidiText reading>{cue}</BidiText>
        </div>
      )}
      {checkWorthiness.reasons.length > 0 && (
        <>
          <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
            {translate('workbench.text.why')}
          </Typography>
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {checkWorthiness.reasons.map(({ code, text }) => (
              <li key={code + text}>{text}</li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
