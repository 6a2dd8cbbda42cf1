import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { isolated } from '../shared/isolated.js';
import type { ServerForm } from '../shared/use-server-form.js';
import { DuplicateList } from './DuplicateList.js';
import type { EvidenceValues } from './evidence-values.js';
import { IntakeStatus } from './IntakeStatus.js';
import { OfferList } from './OfferList.js';
import { type Offer, offersOf, takenTogether } from './offers.js';
import type { Source } from './use-source.js';

interface Props {
  readonly source: Source;
  readonly form: ServerForm<EvidenceValues>;
  /** Whether the form takes a file. */
  readonly takesFile: boolean;
}

/** What is known of the source: that it is being read, what the desk has of it already, and what it says of itself. */
export function SourcePanel({ source, form, takesFile }: Props) {
  const translate = useTranslate();
  const { bytes } = useLocaleDates();
  const { state, intake } = source;
  if (state.kind === 'none') return null;
  const status = <IntakeStatus state={state} onCancel={source.cancel} onRetry={source.take} />;
  if (!intake) return <Box sx={{ my: 1 }}>{status}</Box>;
  const offers = offersOf(intake, form.values);
  const together = takenTogether(offers, form.values);
  const take = ({ field, value }: Offer) => form.set(field, value);
  const where = intake.finalUrl ?? intake.url;
  return (
    <Stack gap={1} sx={{ my: 1, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1.5 }}>
      <Typography variant="body2" color="text.secondary" role="status">
        {translate('evidence.intake.found', {
          type: translate(`evidence.intake.types.${intake.type}`),
          size: bytes(intake.byteLength),
          where: isolated(where && URL.canParse(where) ? new URL(where).hostname : (source.file?.name ?? '')),
        })}
      </Typography>
      <DuplicateList duplicates={intake.duplicates} onUseFile={takesFile ? source.takeFileOf : null} />
      {intake.unread && <Alert severity="info">{intake.unread.detail}</Alert>}
      <OfferList
        offers={offers}
        onTake={take}
        onTakeAll={() => together.forEach(take)}
        someAreOpen={together.length > 0}
      />
    </Stack>
  );
}
