import { type Appearance, type Claim, wordsAfter, wordsBefore } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { BidiText } from '../../components/BidiText.js';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { ExactWords } from '../shared/ExactWords.js';
import { useServerForm } from '../shared/use-server-form.js';
import { linkToSpan } from '../text/shared-span.js';
import { CommentOn } from './CommentOn.js';
import { useRefreshClaim } from './use-claim-parts.js';

interface Props {
  readonly appearance: Appearance;
  readonly claim: Pick<Claim, 'id' | 'version'>;
  readonly removable: boolean;
}

/** Where the words can be read: marked in the newest text, or the older text as a whole while their place in the newest is not settled. */
const placeOf = (appearance: Appearance): string =>
  appearance.inNewestText
    ? linkToSpan(`/documents/${appearance.documentId}`, appearance)
    : `/documents/${appearance.documentId}/versions/${appearance.documentVersionNumber}`;

/** One place where the claim stands, with the words around it and the way into the text. */
export function AppearanceView({ appearance, claim, removable }: Props) {
  const translate = useTranslate();
  const refresh = useRefreshClaim(claim.id);
  const removal = useServerForm({
    initial: {},
    send: async () => {
      const path = `/claims/${claim.id}/appearances/${appearance.id}`;
      await request({ method: 'DELETE', path, ifMatch: claim.version, schema: null });
      await refresh();
    },
  });
  const { documentId, documentTitle, outlet, url, prefix, exact, suffix } = appearance;
  return (
    <Box id={`appearance-${appearance.id}`} sx={{ mb: 1.5 }}>
      <ExactWords>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {wordsBefore(prefix)}
        </Box>
        <mark style={{ backgroundColor: 'transparent', color: 'inherit', fontWeight: 700 }}>{exact}</mark>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {wordsAfter(suffix)}
        </Box>
      </ExactWords>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mt: 0.5 }}>
        <Typography variant="body2" color="text.secondary">
          {outlet && (
            <>
              <BidiText>{outlet}</BidiText>
              {translate('workbench.separator')}
            </>
          )}
          <BidiText>{documentTitle}</BidiText>
        </Typography>
        <Link component={RouterLink} to={placeOf(appearance)} variant="body2">
          {translate('workbench.appearances.inText')}
        </Link>
        {url && (
          <Link href={url} target="_blank" rel="noreferrer" variant="body2">
            {translate('workbench.appearances.atOutlet')}
          </Link>
        )}
        <CommentOn target={{ type: 'appearance', id: appearance.id }} within={`appearance-${appearance.id}`} />
        {removable && (
          <Button size="small" color="error" loading={removal.pending} onClick={() => removal.submit()}>
            {translate('workbench.appearances.remove')}
          </Button>
        )}
      </Box>
      {!appearance.inNewestText && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {translate('revision.notInNewest', { number: appearance.documentVersionNumber })}{' '}
          {appearance.anchoringId && (
            <Link
              component={RouterLink}
              to={`/anchorings?documentId=${documentId}&at=${appearance.anchoringId}`}
              variant="body2"
            >
              {translate('revision.settlePlace')}
            </Link>
          )}
        </Typography>
      )}
      <ProblemAlert error={removal.problem} />
    </Box>
  );
}
