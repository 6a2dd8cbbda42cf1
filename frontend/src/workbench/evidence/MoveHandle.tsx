import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { actionOf } from '../../shortcuts/page-keys.js';
import { isolated } from '../shared/isolated.js';
import { placeKeys } from './evidence-keys.js';
import { type Direction, openDirections } from './evidence-list.js';

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

/**
 * Takes a card to another place: dragged, with the arrow keys while the handle has the focus, or where there is neither mouse nor
 * keyboard by a menu that a tap opens.
 */
export function MoveHandle({ title, place, onMove }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
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
    <>
      <IconButton
        size="small"
        edge="start"
        {...place.dragHandle}
        onKeyDown={press}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={name}
        title={translate('evidence.order.help')}
        sx={{ cursor: 'grab', my: -0.5 }}
      >
        <DragIndicatorIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {openDirections(place).map((direction) => (
          <MenuItem
            key={direction}
            onClick={() => {
              setAnchor(null);
              onMove(direction);
            }}
          >
            {translate(`evidence.order.${direction}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
