import type { Span } from '@isnad/contracts';
import { memo, useMemo } from 'react';
import { cutIntoPieces } from '../text/cut-into-pieces.js';
import type { Paragraph } from '../text/paragraphs.js';
import { offsetAttribute } from '../text/selection-span.js';

/** A span of the text that is shown in another look. The selection is the browser's own: painting it would move it. */
export interface PaneMark extends Span {
  readonly look: 'hit' | 'current' | 'quote';
}

interface Props {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly marks: readonly PaneMark[];
}

/** One paragraph of the text that was read, in pieces that know their place. Memoised, since only few change with a search. */
export const PaneParagraph = memo(function PaneParagraph({ text, paragraph, marks }: Props) {
  const pieces = useMemo(() => cutIntoPieces(paragraph, marks), [paragraph, marks]);
  return (
    <p data-goes-on={paragraph.goesOn}>
      {pieces.map((piece) => {
        const offset = { [offsetAttribute]: piece.start };
        const looks = new Set(piece.marks.map(({ look }) => look));
        const Piece = looks.size > 0 ? 'mark' : 'span';
        return (
          <Piece key={piece.start} {...offset} data-looks={looks.size > 0 ? [...looks].join(' ') : undefined}>
            {text.slice(piece.start, piece.end)}
          </Piece>
        );
      })}
    </p>
  );
});
