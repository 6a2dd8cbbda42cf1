import { type DragEvent, useState } from 'react';

type Side = 'before' | 'after';
type Handlers = Partial<Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent<HTMLElement>) => void>>;

/** What a card that is dragged is called; files and links go by other names. */
const format = 'application/x-isnad-evidence';

interface CardDrag {
  readonly dragged: string | null;
  /** Where it would go. */
  readonly target: { readonly id: string; readonly side: Side } | null;
  readonly handleOf: (id: string) => {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
    readonly onDragEnd: () => void;
  };
  readonly handlersOf: (id: string) => Handlers;
}

/** Dragging a card by its handle in front of another or behind it. */
export function useCardDrag(onDrop: (id: string, target: string, side: Side) => void): CardDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<CardDrag['target']>(null);
  const end = () => {
    setDragged(null);
    setTarget(null);
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
    handlersOf: (id) => {
      if (dragged === null) return {};
      return {
        onDragOver: (event) => {
          event.preventDefault();
          const side = sideOf(event);
          if (target?.id !== id || target.side !== side) setTarget(dragged === id ? null : { id, side });
        },
        onDragLeave: () => setTarget((known) => (known?.id === id ? null : known)),
        onDrop: (event) => {
          event.preventDefault();
          onDrop(dragged, id, sideOf(event));
          end();
        },
      };
    },
  };
}

/** The nearer edge of the card. */
function sideOf({ currentTarget, clientY }: DragEvent<HTMLElement>): Side {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}
