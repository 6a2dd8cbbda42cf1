import { type Segment, segmentKinds } from '@isnad/contracts';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import { coverageOf } from './coverage-view.js';

/** How much of the text has been decided, in words and as a bar. */
export function CoverageSummary({ segments }: { readonly segments: readonly Segment[] }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { total, decided } = coverageOf(segments);
  const share = total === 0 ? 0 : decided / total;
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
        <Typography component="p" sx={{ fontWeight: 600 }}>
          {translate('coverage.decided', { decided: formats.number(decided), total: formats.number(total) })}
        </Typography>
        <Typography
          component="p"
          variant="body2"
          color="text.secondary"
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}
        >
          {segmentKinds.map((kind) => {
            const count = segments.filter((segment) => segment.kind === kind).length;
            return (
              count > 0 && (
                <span key={kind}>
                  {translate('intake.kindCount', {
                    kind: translate(`coverage.kinds.${kind}`),
                    count: formats.number(count),
                  })}
                </span>
              )
            );
          })}
        </Typography>
      </Box>
      <Box aria-hidden sx={{ height: 8, borderRadius: 4, backgroundColor: 'divider', overflow: 'hidden', my: 0.75 }}>
        <Box sx={{ height: 1, width: share, backgroundColor: 'primary.main' }} />
      </Box>
      <Typography variant="caption" color="text.secondary">
        {translate('coverage.decidedNote')}
      </Typography>
    </Box>
  );
}
