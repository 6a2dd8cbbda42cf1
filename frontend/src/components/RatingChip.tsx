import { type AttributionRating, attributionRatingDefinitions, attributionRatingNames } from '@isnad/contracts';
import { useTruthScale } from '../claims/use-truth-scale.js';
import { useLocalised } from '../i18n/use-localised.js';
import type { Tone } from '../theme/palette.js';
import { ToneChip } from './ToneChip.js';

const attributionTones: Readonly<Record<AttributionRating, Tone>> = {
  as_reported: 'green',
  paraphrased: 'teal',
  distorted: 'amber',
  misattributed: 'red',
  not_established: 'neutral',
};

/** Was it said so? Its definition shows on hover. */
export function AttributionChip({ rating }: { readonly rating: AttributionRating }) {
  const localised = useLocalised();
  const title = localised(attributionRatingDefinitions[rating]);
  return <ToneChip tone={attributionTones[rating]} label={localised(attributionRatingNames[rating])} title={title} />;
}

function truthTone(place: number | null): Tone {
  if (place === null) return 'neutral';
  if (place >= 4) return 'green';
  return place >= 3 ? 'amber' : 'red';
}

/** Is it so? A key of the desk's truth scale; one that the scale no longer has is shown as it is. */
export function TruthChip({ rating }: { readonly rating: string }) {
  const localised = useLocalised();
  const value = useTruthScale().find(({ key }) => key === rating);
  if (!value) return <ToneChip tone="neutral" label={rating} />;
  return <ToneChip tone={truthTone(value.number)} label={localised(value.name)} title={localised(value.definition)} />;
}
