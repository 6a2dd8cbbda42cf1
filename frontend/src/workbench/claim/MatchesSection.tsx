import type { Claim, ClaimMatch } from '@isnad/contracts';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { BidiText } from '../../components/BidiText.js';
import { AttributionChip, TruthChip } from '../../components/RatingChip.js';
import { StatusChip } from '../../components/StatusChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { useMatches } from './use-claim-parts.js';

function Match({ match: { score, claim, publicUrl } }: { readonly match: ClaimMatch }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <Box
      component="li"
      sx={{ py: 1, borderBlockStart: 1, borderColor: 'divider', '&:first-of-type': { borderBlockStart: 0 } }}
    >
      <Link component={RouterLink} to={`/claims/${claim.id}`} lang={claim.language}>
        <BidiText reading>{claim.text}</BidiText>
      </Link>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, mt: 0.5 }}>
        <StatusChip status={claim.status} />
        {claim.attributionRating && <AttributionChip rating={claim.attributionRating} />}
        {claim.truthRating && <TruthChip rating={claim.truthRating} />}
        <Typography variant="caption" color="text.secondary">
          <BidiText>{claim.claimant.name}</BidiText>
          {translate('workbench.separator')}
          {translate('claimPage.matches.score', { percent: formats.percent(score) })}
        </Typography>
        {publicUrl && (
          <Link href={publicUrl} target="_blank" rel="noreferrer" variant="caption">
            {translate('claimPage.matches.public')}
          </Link>
        )}
      </Box>
    </Box>
  );
}

/** What the desk has checked before that says something like this, so that nobody checks it twice. */
export function MatchesSection({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  return (
    <Section title={translate('claimPage.matches.title')} anchor="matches">
      <QueryState query={useMatches(claim.id)}>
        {({ matches, complete }) => (
          <>
            {!complete && (
              <Alert severity="info" sx={{ mb: 1 }}>
                {translate('claimPage.matches.cutShort')}
              </Alert>
            )}
            {matches.length === 0 ? (
              complete && (
                <Typography variant="body2" color="text.secondary">
                  {translate('claimPage.matches.none')}
                </Typography>
              )
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {matches.map((match) => (
                  <Match key={match.claim.id} match={match} />
                ))}
              </Box>
            )}
          </>
        )}
      </QueryState>
    </Section>
  );
}
