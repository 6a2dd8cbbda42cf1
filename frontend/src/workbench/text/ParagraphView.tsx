import type { Span } from '@isnad/contracts';
import { memo, useMemo } from 'react';
import { cardId } from './card-id.js';
import { cutIntoPieces, type Piece } from './cut-into-pieces.js';
import { MarginNotes } from './MarginNotes.js';
import type { PaintedMark, PaintedOverlay } from './painted-marks.js';
import type { Paragraph } from './paragraphs.js';
import { offsetAttribute } from './selection-span.js';
import { paragraphAttribute } from './text-place.js';

interface Props {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly marks?: readonly PaintedMark[];
  readonly overlays?: readonly PaintedOverlay[];
  /** Whether it is in the window or near it; far away, its words stand there without their marks. */
  readonly near?: boolean;
  /** Whether there is a margin to say beside each line what begins on it. */
  readonly margin?: boolean;
  /** The mark in hand, when this paragraph has a part of it. */
  readonly focusedKey?: string | null;
  /** Whether every mark has its card on the page, to which a screen reader can be led. */
  readonly detailed?: boolean;
}

type Painted = PaintedMark | PaintedOverlay;
const isMark = (painted: Painted): painted is PaintedMark => 'look' in painted;
const isOverlay = (painted: Painted): painted is PaintedOverlay => !isMark(painted);

function overlayAttributes(overlays: readonly PaintedOverlay[], start: number) {
  const others = overlays.flatMap((overlay) => (overlay.kind === 'other' ? [overlay] : []));
  const names = others.filter((other) => other.start === start).map(({ name }) => name);
  return {
    'data-target': overlays.some(({ kind }) => kind === 'target') || undefined,
    'data-hit': overlays.some(({ kind }) => kind === 'hit') || undefined,
    'data-current': overlays.some(({ kind }) => kind === 'currentHit') || undefined,
    'data-others': others.length > 0 || undefined,
    'data-names': names.length > 0 ? names.join('، ') : undefined,
  };
}

function attributesOf(piece: Piece<Painted>, focusedKey: string | null, detailed: boolean) {
  const marks = piece.marks.filter(isMark);
  const begins = marks.findLast((mark) => mark.start === piece.start);
  const numbers = marks.flatMap((mark) => (mark.start === piece.start && mark.number !== null ? [mark.number] : []));
  return {
    'aria-details': detailed && begins ? cardId(begins.key) : undefined,
    'data-look': marks.at(-1)?.look,
    'data-outer': marks.at(-2)?.look,
    'data-number': numbers.length > 0 ? numbers.join('·') : undefined,
    'data-focused': marks.some(({ key }) => key === focusedKey) || undefined,
    ...overlayAttributes(piece.marks.filter(isOverlay), piece.start),
  };
}

const none: readonly never[] = [];

/** About how tall the paragraph is before it is laid out, so that the page's length and the map are right from the beginning. */
const estimatedHeight = ({ start, end }: Span): string => `auto ${Math.ceil((end - start) / 62) * 2.7 + 1}rem`;

/** One paragraph as a flat row of pieces. Memoised: a decision repaints its own paragraph and no other. */
export const ParagraphView = memo(function ParagraphView(props: Props) {
  const { text, paragraph, index, marks = none, overlays = none } = props;
  const { near = true, margin = false, focusedKey = null, detailed = false } = props;
  const pieces = useMemo(
    () => cutIntoPieces(paragraph, near ? [...marks, ...overlays] : none),
    [paragraph, marks, overlays, near],
  );
  return (
    <div
      {...{ [paragraphAttribute]: index }}
      data-near={near || undefined}
      style={{ containIntrinsicBlockSize: estimatedHeight(paragraph) }}
    >
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
      {margin && near && marks.length > 0 && (
        <MarginNotes paragraph={paragraph} marks={marks} focusedKey={focusedKey} />
      )}
    </div>
  );
});
