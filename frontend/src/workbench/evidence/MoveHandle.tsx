import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import IconButton from '@mui/material/IconButton';
import type { DragEvent, KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { actionOf } from '../../shortcuts/page-keys.js';
import { isolated } from '../shared/isolated.js';
import { placeKeys } from './evidence-keys.js';
import type { Direction } from './evidence-list.js';

export interface CardPlace {
  readonly index: number;
  readonly count: number;
  readonly dragHandle: {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
    readonly onDragEnd: () => void;
  };
}

interface Props {
  readonly title: string;
  readonly place: CardPlace;
  readonly onMove: (direction: Direction) => void;
}

/** Takes a card to another place: dragged, or with the arrow keys while the handle has the focus. */
export function MoveHandle({ title, place, onMove }: Props) {
  const translate = useTranslate();
  const press = (event: KeyboardEvent) => {
    const direction = actionOf(placeKeys, event);
    if (!direction) return;
    event.preventDefault();
    onMove(direction);
  };
  const name = translate('evidence.order.handle', {
    title: isolated(title),
    place: place.index + 1,
    count: place.count,
  });
  return (
    <IconButton
      size="small"
      edge="start"
      {...place.dragHandle}
      onKeyDown={press}
      aria-label={name}
      title={translate('evidence.order.help')}
      sx={{ cursor: 'grab', my: -0.5 }}
    >
      <DragIndicatorIcon fontSize="small" />
    </IconButton>
  );
}
