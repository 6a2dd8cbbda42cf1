import type { Stance } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../components/ToneChip.js';
import type { Tone } from '../../theme/palette.js';

const tones: Readonly<Record<Stance, Tone>> = { supports: 'green', refutes: 'red', context: 'neutral' };

/** What an item of evidence does to the claim. */
export function StanceChip({ stance }: { readonly stance: Stance }) {
  const translate = useTranslate();
  return <ToneChip tone={tones[stance]} label={translate(`workbench.evidence.stances.${stance}`)} />;
}
