import { claimStatusNames, type Span } from '@isnad/contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { directionOf } from '../../i18n/locale-store.js';
import { useInterfaceLanguage, useLocalised } from '../../i18n/use-localised.js';
import { type MarginLine, marginLines } from './margin-lines.js';
import type { PaintedMark } from './painted-marks.js';
import { offsetAttribute } from './selection-span.js';
import { useSheetWidth } from './sheet-width.js';

interface Props {
  readonly paragraph: Span;
  readonly marks: readonly PaintedMark[];
  readonly focusedKey: string | null;
}

/** Lines, and the width of the sheet at which they stood there: at another they stand elsewhere. */
interface Found {
  readonly width: number;
  readonly lines: readonly MarginLine<PaintedMark>[];
}

/** The attribute that names the passage of a note. */
export const noteAttribute = 'data-note';

/** Where in the paragraph each numbered mark begins. A mark that began in an earlier paragraph has its note there. */
function measure(block: Element, paragraph: Span, marks: readonly PaintedMark[]): MarginLine<PaintedMark>[] {
  const words = block.querySelector('p');
  if (!words) return [];
  const tops = new Map<number, number>();
  for (const piece of words.children) {
    if (piece instanceof HTMLElement) tops.set(Number(piece.getAttribute(offsetAttribute)), piece.offsetTop);
  }
  const beginnings = marks.flatMap((mark) => {
    const top = tops.get(mark.start);
    return mark.number !== null && mark.start >= paragraph.start && top !== undefined ? [{ mark, top }] : [];
  });
  return marginLines(beginnings, Number.parseFloat(getComputedStyle(words).lineHeight));
}

/**
 * Beside each line, what begins on it. For the eye: the ledger says the same to everybody, and a screen reader is led there from the
 * mark itself. Lines are looked up once, and again where they move, with the width of the text.
 */
export function MarginNotes({ paragraph, marks, focusedKey }: Props) {
  const translate = useTranslate();
  const localised = useLocalised();
  const direction = directionOf(useInterfaceLanguage());
  const width = useSheetWidth();
  const box = useRef<HTMLElement>(null);
  const [found, setFound] = useState<Found | null>(null);

  // With the next frame: asked at once, the lines would have to be laid out before the text is shown, and again with the notes in it.
  useEffect(() => {
    if (width === null) return;
    const frame = requestAnimationFrame(() => {
      const block = box.current?.parentElement;
      if (block) setFound({ width, lines: measure(block, paragraph, marks) });
    });
    return () => cancelAnimationFrame(frame);
  }, [paragraph, marks, width]);

  const nameOf = ({ look, status }: PaintedMark) =>
    status ? localised(claimStatusNames[status]) : translate(`reading.margin.${look}`);
  // Fonts that have come (half a pixel) move lines by little: the notes stay in sight until they are looked up again.
  const elsewhere = found !== null && Math.floor(found.width) !== Math.floor(width ?? -1);
  return (
    <aside ref={box} aria-hidden="true" hidden={elsewhere}>
      {found?.lines.map(({ top, marks: beginning }) => (
        <div key={top} style={{ insetBlockStart: top }}>
          {beginning.map((mark) => (
            <span
              key={mark.key}
              {...{ [noteAttribute]: mark.key }}
              data-look={mark.look}
              data-focused={mark.key === focusedKey || undefined}
            >
              <b>{mark.number}</b> <bdi dir={direction}>{nameOf(mark)}</bdi>
            </span>
          ))}
        </div>
      ))}
    </aside>
  );
}
