import { defaultScaleName, type Verdict } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { AttributionChip, TruthChip } from '../../components/RatingChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { CitedEvidence } from '../evidence/CitedEvidence.js';
import { isolated } from '../shared/isolated.js';
import { GroundedText } from './GroundedText.js';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1.5 }}>
        {title}
      </Typography>
      {children}
    </>
  );
}

/** The verdict as it stands: what the desk concludes, on what, who wrote it and who approved it. */
export function VerdictView({ verdict }: { readonly verdict: Verdict }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { author, approvedBy, approvedAt, createdAt, number, ratingScale } = verdict;
  return (
    <Box>
      <Box
        component="dl"
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5, m: 0 }}
      >
        <dt>{translate('workbench.rating.attributionShort')}</dt>
        <Box component="dd" sx={{ m: 0, marginInlineEnd: 2 }}>
          <AttributionChip rating={verdict.attributionRating} />
        </Box>
        <dt>{translate('workbench.rating.truthShort')}</dt>
        <Box component="dd" sx={{ m: 0 }}>
          <TruthChip rating={verdict.truthRating} />
        </Box>
      </Box>
      <Part title={translate('workbench.verdict.summary')}>
        <GroundedText verdict={verdict} field="summary" />
      </Part>
      <Part title={translate('workbench.verdict.explanation')}>
        <GroundedText verdict={verdict} field="explanation" />
      </Part>
      {verdict.resolution && (
        <Part title={translate('workbench.verdict.resolution')}>
          <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {verdict.resolution}
          </Typography>
        </Part>
      )}
      <CitedEvidence claimId={verdict.claimId} evidenceIds={verdict.evidenceIds} />
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1.5 }}>
        {translate('workbench.verdict.by', { name: isolated(author.name), when: formats.moment(createdAt), number })}
        <br />
        {approvedBy && approvedAt
          ? translate('workbench.verdict.approved', {
              name: isolated(approvedBy.name),
              when: formats.moment(approvedAt),
            })
          : translate('workbench.verdict.notApproved')}
        <br />
        {translate('workbench.verdict.scale', {
          name:
            ratingScale.name === defaultScaleName
              ? translate('workbench.verdict.defaultScale')
              : isolated(ratingScale.name),
          version: ratingScale.version,
        })}
      </Typography>
    </Box>
  );
}
