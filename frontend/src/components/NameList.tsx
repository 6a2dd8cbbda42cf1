import { Fragment } from 'react';
import { useLocaleDates } from '../i18n/use-localised.js';
import { BidiText } from './BidiText.js';

/** Names in one sentence, each in its own direction: a Latin name first must not turn the Arabic ones around. */
export function NameList({ names }: { readonly names: readonly string[] }) {
  const formats = useLocaleDates();
  let place = 0;
  return formats.listParts(names).map(({ type, value }) => {
    place += 1;
    return type === 'element' ? <BidiText key={place}>{value}</BidiText> : <Fragment key={place}>{value}</Fragment>;
  });
}
