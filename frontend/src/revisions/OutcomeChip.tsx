import type { AnchorOutcome } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../components/ToneChip.js';
import type { Tone } from '../theme/palette.js';

const tones: Readonly<Record<AnchorOutcome, Tone>> = { exact: 'green', shifted: 'teal', fuzzy: 'amber', orphan: 'red' };

/** How a place was found in the newer text. */
export function OutcomeChip({ outcome }: { readonly outcome: AnchorOutcome }) {
  const translate = useTranslate();
  return <ToneChip tone={tones[outcome]} label={translate(`revision.outcomes.${outcome}`)} />;
}
