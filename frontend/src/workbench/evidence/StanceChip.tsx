import type { Stance } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../components/ToneChip.js';
import type { Tone } from '../../theme/palette.js';

export const stanceTones: Readonly<Record<Stance, Tone>> = { supports: 'green', refutes: 'red', context: 'blue' };

/** What an item of evidence does to the claim. */
export function StanceChip({ stance }: { readonly stance: Stance }) {
  const translate = useTranslate();
  return <ToneChip tone={stanceTones[stance]} label={translate(`evidence.stances.${stance}`)} />;
}
