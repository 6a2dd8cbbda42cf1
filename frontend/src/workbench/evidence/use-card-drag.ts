import { type DragEvent, useState } from 'react';

type Side = 'before' | 'after';
type Handlers = Partial<Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent<HTMLElement>) => void>>;

/** What a card that is dragged is called; files and links go by other names. */
const format = 'application/x-isnad-evidence';

interface Place {
  readonly id: string;
  readonly side: Side;
}

interface CardDrag {
  readonly dragged: string | null;
  /** Where it would go. */
  readonly target: Place | null;
  readonly handleOf: (id: string) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
    readonly onDragEnd: () => void;
  };
  /** For the list whose children are the cards. */
  readonly handlers: Handlers;
}

/**
 * Dragging a card by its handle in front of another or behind it. The whole list takes it, with the spaces between the cards: that is
 * where a hand aims that wants it between two.
 */
export function useCardDrag(
  ids: readonly string[],
  onDrop: (id: string, target: string, side: Side) => void,
): CardDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<Place | null>(null);
  const end = () => {
    setDragged(null);
    setTarget(null);
  };
  const placeOf = ({ currentTarget, clientY }: DragEvent<HTMLElement>): Place | null => {
    const nearest = nearestTo(clientY, [...currentTarget.children]);
    const id = nearest ? ids[nearest.index] : undefined;
    return nearest && id !== undefined && id !== dragged ? { id, side: nearest.side } : null;
  };
  return {
    dragged,
    target,
    handleOf: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.setData(format, id);
        event.dataTransfer.effectAllowed = 'move';
        const card = event.currentTarget.closest('li');
        if (card) event.dataTransfer.setDragImage(card, 24, 24);
        setDragged(id);
      },
      onDragEnd: end,
    }),
    handlers:
      dragged === null
        ? {}
        : {
            onDragOver: (event) => {
              event.preventDefault();
              const place = placeOf(event);
              if (target?.id !== place?.id || target?.side !== place?.side) setTarget(place);
            },
            onDragLeave: ({ currentTarget, relatedTarget }) => {
              if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setTarget(null);
            },
            onDrop: (event) => {
              event.preventDefault();
              const place = placeOf(event);
              if (place) onDrop(dragged, place.id, place.side);
              end();
            },
          },
  };
}

/** The card that a height of the window is in or closest to, and the nearer of its edges. */
function nearestTo(y: number, cards: readonly Element[]): { readonly index: number; readonly side: Side } | null {
  const boxes = cards.map((card) => card.getBoundingClientRect());
  const distances = boxes.map(({ top, bottom }) => Math.max(top - y, y - bottom, 0));
  const index = distances.indexOf(Math.min(...distances));
  const box = boxes[index];
  return box ? { index, side: y < box.top + box.height / 2 ? 'before' : 'after' } : null;
}
