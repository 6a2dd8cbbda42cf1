import type { Span } from '@isnad/contracts';
import { memo, useMemo } from 'react';
import { cardId } from './card-id.js';
import { cutIntoPieces, type Piece } from './cut-into-pieces.js';
import type { Look } from './look.js';
import { offsetAttribute } from './selection-span.js';

/** A span as it is painted. */
export interface PaintedMark extends Span {
  readonly key: string;
  readonly look: Look | 'target';
  readonly number: number | null;
}

interface Props {
  readonly text: string;
  readonly paragraph: Span;
  readonly marks: readonly PaintedMark[];
  /** The mark in hand, when this paragraph has a part of it. */
  readonly focusedKey: string | null;
  /** Whether every mark has its card on the page, to which a screen reader can be led. */
  readonly detailed: boolean;
}

function attributesOf({ start, marks }: Piece<PaintedMark>, focusedKey: string | null, detailed: boolean) {
  const look = marks.findLast((mark) => mark.look !== 'target')?.look;
  const begins = marks.findLast((mark) => mark.start === start && mark.look !== 'target');
  const numbers = marks.flatMap((mark) => (mark.start === start && mark.number !== null ? [mark.number] : []));
  return {
    'aria-details': detailed && begins ? cardId(begins.key) : undefined,
    'data-keys': marks.map(({ key }) => key).join(' '),
    'data-look': look,
    'data-number': numbers.length > 0 ? numbers.join('·') : undefined,
    'data-target': marks.some((mark) => mark.look === 'target') || undefined,
    'data-focused': marks.some(({ key }) => key === focusedKey) || undefined,
  };
}

/** One paragraph as a flat row of pieces. Memoised: a decision repaints its own paragraph and no other. */
export const ParagraphView = memo(function ParagraphView({ text, paragraph, marks, focusedKey, detailed }: Props) {
  const pieces = useMemo(() => cutIntoPieces(paragraph, marks), [paragraph, marks]);
  return (
    <p>
      {pieces.map((piece) => {
        const offset = { [offsetAttribute]: piece.start };
        const words = text.slice(piece.start, piece.end);
        return piece.marks.length === 0 ? (
          <span key={piece.start} {...offset}>
            {words}
          </span>
        ) : (
          <mark key={piece.start} {...offset} {...attributesOf(piece, focusedKey, detailed)}>
            {words}
          </mark>
        );
      })}
    </p>
  );
});
