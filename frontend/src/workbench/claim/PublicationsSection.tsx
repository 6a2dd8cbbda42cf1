import type { Claim, Publication } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { ExportLinks } from './ExportLinks.js';
import { usePublications, useVerdict } from './use-claim-parts.js';

function Row({ publication }: { readonly publication: Publication }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { number, kind, url, publishedAt, publishedBy, reason } = publication;
  return (
    <Box component="li" sx={{ py: 1, borderBlockStart: '1px solid', borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Link href={url} target="_blank" rel="noreferrer" variant="body2">
        {translate('workbench.publications.number', {
          number,
          kind: translate(`workbench.publications.kinds.${kind}`),
        })}
      </Link>
      <Typography variant="caption" color="text.secondary" component="p">
        <BidiText>{publishedBy.name}</BidiText>
        {translate('workbench.separator')}
        {formats.moment(publishedAt)}
      </Typography>
      {reason && (
        <Typography variant="body2">
          {translate('workbench.history.reason')} <BidiText>{reason}</BidiText>
        </Typography>
      )}
    </Box>
  );
}

/** The public versions with their lasting addresses, and the report to take along. */
export function PublicationsSection({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const publications = usePublications(claim.id);
  // Before a verdict there is nothing to report, and a link would lead to a refusal.
  const verdict = useVerdict(claim);
  return (
    <Section title={translate('workbench.publications.title')} anchor="publications">
      <QueryState query={publications}>
        {(data) =>
          data.length === 0 ? (
            <Typography variant="body2" color="text.secondary">
              {translate('workbench.publications.none')}
            </Typography>
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {[...data]
                .sort((a, b) => b.number - a.number)
                .map((publication) => (
                  <Row key={publication.id} publication={publication} />
                ))}
            </Box>
          )
        }
      </QueryState>
      {(claim.publication ?? verdict.data) && <ExportLinks claimId={claim.id} />}
    </Section>
  );
}
