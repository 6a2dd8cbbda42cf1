import type { DifferenceType } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../components/ToneChip.js';
import { toneOf } from './difference-styles.js';

/** Names a type of difference in its hue. */
export function DifferenceChip({ type }: { readonly type: DifferenceType }) {
  const translate = useTranslate();
  return <ToneChip tone={toneOf(type)} label={translate(`alignment.types.${type}`)} />;
}
