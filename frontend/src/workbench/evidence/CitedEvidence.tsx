import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useEvidence } from '../claim/use-claim-parts.js';
import { StanceChip } from './StanceChip.js';

interface Props {
  readonly claimId: string;
  readonly evidenceIds: readonly string[];
}

/** The evidence that somebody's conclusion rests on, each item a way to its card. */
export function CitedEvidence({ claimId, evidenceIds }: Props) {
  const translate = useTranslate();
  const evidence = useEvidence(claimId);
  // In the order in which they are cited, since the numbers of the sentences are places in this list.
  const cited = evidenceIds.flatMap((id) => evidence.data?.find((item) => item.id === id) ?? []);
  if (cited.length === 0) return null;
  return (
    <Box sx={{ typography: 'body2', mt: 1 }}>
      {translate('evidence.restsOn')}
      <Box component="ol" sx={{ m: 0, mt: 0.5, paddingInlineStart: 3 }}>
        {cited.map(({ id, stance, title }) => (
          <li key={id}>
            <Link href={`#evidence-${id}`} color="inherit">
              <BidiText>{title}</BidiText>
            </Link>{' '}
            <StanceChip stance={stance} />
          </li>
        ))}
      </Box>
    </Box>
  );
}
