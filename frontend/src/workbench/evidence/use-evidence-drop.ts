import { type DragEvent, useRef, useState } from 'react';
import { type HandedIn, handedIn } from './handed-in.js';

interface EvidenceDrop {
  /** Whether something that could be dropped is held over the place. */
  readonly over: boolean;
  readonly handlers: Partial<
    Record<'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>
  >;
}

const ours = ({ dataTransfer: { types } }: DragEvent) => types.includes('Files') || types.includes('text/uri-list');

/** Lets files, pictures and links be dropped on a part of the page. A card that is dragged to another place is none of these. */
export function useEvidenceDrop(enabled: boolean, onHandedIn: (given: HandedIn) => void): EvidenceDrop {
  // Entering a child comes before leaving its parent: only the count tells when the whole place is left.
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  if (!enabled) return { over: false, handlers: {} };
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  return {
    over,
    handlers: {
      onDragEnter: (event) => {
        if (!ours(event)) return;
        depth.current += 1;
        setOver(true);
      },
      onDragOver: (event) => {
        if (ours(event)) event.preventDefault();
      },
      onDragLeave: (event) => {
        if (!ours(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) leave();
      },
      onDrop: (event) => {
        if (!ours(event)) return;
        event.preventDefault();
        leave();
        const { dataTransfer } = event;
        const given = handedIn({ files: dataTransfer.files, getData: (format) => dataTransfer.getData(format) });
        if (given) onHandedIn(given);
      },
    },
  };
}
