import type { HistoryEvent } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { BidiText } from './BidiText.js';

/** Who did it. What no member did, Isnad did, and it has a name in each language. */
export function ActorName({ actor }: Pick<HistoryEvent, 'actor'>) {
  const translate = useTranslate();
  return <BidiText>{actor.id === null ? translate('app.name') : actor.name}</BidiText>;
}
