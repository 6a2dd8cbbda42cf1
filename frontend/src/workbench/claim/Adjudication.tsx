import { attributionRatingNames, type Evidence, type Review } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { TruthChip } from '../../components/RatingChip.js';
import { ToneChip } from '../../components/ToneChip.js';
import { useLocaleDates, useLocalised } from '../../i18n/use-localised.js';
import { StanceChip } from '../evidence/StanceChip.js';
import { isolated } from '../shared/isolated.js';
import { partingsOf } from './adjudication.js';

interface Props {
  readonly reviews: readonly Review[];
  readonly evidence: readonly Evidence[];
}

/** Where the reviews of a complete round part: in which rating, and in what they rest on. */
export function Adjudication({ reviews, evidence }: Props) {
  const translate = useTranslate();
  const localised = useLocalised();
  const { list } = useLocaleDates();
  const partings = partingsOf(reviews, evidence);
  if (partings.none) {
    return (
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {translate('claimPage.adjudication.agree')}
      </Typography>
    );
  }
  return (
    <Box sx={{ mb: 2, p: 1.5, borderRadius: 1, backgroundColor: 'action.hover' }}>
      <Typography variant="subtitle2" component="h3">
        {translate('claimPage.adjudication.title')}
      </Typography>
      <Box component="dl" sx={listStyle}>
        {partings.attribution && (
          <>
            <dt>{translate('claimPage.adjudication.attribution')}</dt>
            <dd>
              {reviews.map(({ id, reviewer, attributionRating }) => (
                <Said key={id} name={reviewer.name}>
                  <ToneChip tone="amber" label={localised(attributionRatingNames[attributionRating])} />
                </Said>
              ))}
            </dd>
          </>
        )}
        {partings.truth && (
          <>
            <dt>{translate('claimPage.adjudication.truth')}</dt>
            <dd>
              {reviews.map(({ id, reviewer, truthRating }) => (
                <Said key={id} name={reviewer.name}>
                  <TruthChip rating={truthRating} />
                </Said>
              ))}
            </dd>
          </>
        )}
        <dt>{translate('claimPage.adjudication.stances')}</dt>
        <dd>
          {partings.stances.map(({ name, counts }) => (
            <div key={name}>{translate('claimPage.adjudication.stance', { name: isolated(name), ...counts })}</div>
          ))}
          {partings.partlyCited.map(({ evidence: { id, title, stance }, names }) => (
            <div key={id}>
              <StanceChip stance={stance} />{' '}
              <a href={`#evidence-${id}`}>
                <BidiText>{title}</BidiText>
              </a>{' '}
              <Typography variant="caption" color="text.secondary">
                {translate('claimPage.adjudication.onlyBy', { names: list(names.map(isolated)) })}
              </Typography>
            </div>
          ))}
        </dd>
      </Box>
    </Box>
  );
}

function Said({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', marginInlineEnd: 2 }}>
      <BidiText>{name}</BidiText> {children}
    </Box>
  );
}

const listStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' },
  columnGap: 2,
  rowGap: 0.75,
  m: 0,
  mt: 1,
  typography: 'body2',
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0 },
  '& a': { color: 'inherit' },
} as const;
