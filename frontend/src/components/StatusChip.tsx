import { type ClaimStatus, claimStatusNames } from '@isnad/contracts';
import { useLocalised } from '../i18n/use-localised.js';
import type { Tone } from '../theme/palette.js';
import { ToneChip } from './ToneChip.js';

const statusTones: Readonly<Record<ClaimStatus, Tone>> = {
  proposed: 'neutral',
  queued: 'blue',
  in_review: 'amber',
  deciding: 'violet',
  awaiting_approval: 'violet',
  approved: 'teal',
  published: 'green',
  rejected: 'neutral',
  retracted: 'red',
};

interface StatusChipProps {
  readonly status: ClaimStatus;
  readonly size?: 'small' | 'medium';
}

/** Where a claim stands. */
export function StatusChip({ status, size }: StatusChipProps) {
  const localised = useLocalised();
  return <ToneChip tone={statusTones[status]} label={localised(claimStatusNames[status])} size={size} />;
}
