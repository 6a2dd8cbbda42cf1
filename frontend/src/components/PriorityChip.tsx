import type { Priority } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import type { Tone } from '../theme/palette.js';
import { ToneChip } from './ToneChip.js';

const tones: Readonly<Record<Priority, Tone>> = { low: 'neutral', normal: 'neutral', high: 'amber', urgent: 'red' };

/** How soon a claim should be checked. */
export function PriorityChip({ priority }: { readonly priority: Priority }) {
  const translate = useTranslate();
  return <ToneChip tone={tones[priority]} label={translate(`priority.${priority}`)} />;
}
