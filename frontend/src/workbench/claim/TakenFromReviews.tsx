import type { Review } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { isolated } from '../shared/isolated.js';
import { takenSentences } from './adjudication.js';

interface Props {
  readonly explanation: string;
  readonly reviews: readonly Pick<Review, 'reviewer' | 'reasoning'>[];
}

/** Whose words stand in the explanation, for the desk only: no name of a reviewer is ever published. */
export function TakenFromReviews({ explanation, reviews }: Props) {
  const translate = useTranslate();
  const taken = takenSentences(explanation, reviews);
  if (taken.length === 0) return null;
  return (
    <Box sx={{ typography: 'caption', color: 'text.secondary', mb: 1 }}>
      <Typography variant="caption" component="h3" sx={{ fontWeight: 600 }}>
        {translate('claimPage.adjudication.taken')}
      </Typography>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {taken.map(({ name, exact }) => (
          <li key={`${name} ${exact}`}>
            <BidiText>{exact}</BidiText>
            <br />
            {translate('claimPage.adjudication.copied', { name: isolated(name) })}
          </li>
        ))}
      </Box>
    </Box>
  );
}
