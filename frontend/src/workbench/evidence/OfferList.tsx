import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import type { Offer } from './offers.js';

interface Props {
  readonly offers: readonly Offer[];
  readonly onTake: (offer: Offer) => void;
  readonly onTakeAll: () => void;
  /** Whether taking all would fill anything. */
  readonly someAreOpen: boolean;
}

/** What was read at the source, for the person to take or to leave: each by itself, or all that the form leaves open. */
export function OfferList({ offers, onTake, onTakeAll, someAreOpen }: Props) {
  const translate = useTranslate();
  const { day } = useLocaleDates();
  const titleId = useId();
  if (offers.length === 0) return <Typography variant="body2">{translate('evidence.offers.none')}</Typography>;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          mb: 0.5,
          justifyContent: 'space-between',
        }}
      >
        <Typography id={titleId} variant="subtitle2" component="h3">
          {translate('evidence.offers.title')}
        </Typography>
        <Button size="small" variant="contained" {...closedIf(!someAreOpen)} onClick={onTakeAll}>
          {translate('evidence.offers.takeAll')}
        </Button>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {offers.map((offer) => {
          const label = translate(`resources.evidence.fields.${offer.field}`);
          return (
            <Box
              component="li"
              key={offer.field}
              sx={{ display: 'flex', alignItems: 'start', gap: 1, py: 0.25, borderTop: 1, borderColor: 'divider' }}
            >
              <Box sx={{ flex: 1, minWidth: 0, py: 0.5, typography: 'body2', overflowWrap: 'anywhere' }}>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {label}
                  {': '}
                </Box>
                {offer.field === 'url' ? (
                  <bdi dir="ltr">{offer.value}</bdi>
                ) : (
                  <BidiText>{offer.field === 'publishedAt' ? day(offer.value) : offer.value}</BidiText>
                )}
              </Box>
              <Button
                size="small"
                {...closedIf(offer.taken)}
                onClick={() => onTake(offer)}
                aria-label={translate(offer.taken ? 'evidence.offers.takenField' : 'evidence.offers.takeField', {
                  field: label,
                })}
              >
                {translate(offer.taken ? 'evidence.offers.taken' : 'evidence.offers.take')}
              </Button>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

/** Not `disabled`: that would take the focus away from whoever has just pressed it, and with it the form's keys. To take again changes nothing. */
const closedIf = (closed: boolean) => ({
  'aria-disabled': closed,
  sx: closed ? { opacity: 0.6, cursor: 'default' } : {},
});
