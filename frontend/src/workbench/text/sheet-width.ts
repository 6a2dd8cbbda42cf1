import { createContext, type RefObject, useContext, useEffect, useState } from 'react';

const SheetWidth = createContext<number | null>(null);

/** Tells what is inside how wide the text is set, so that whatever stands beside lines can find them again. */
export const SheetWidthProvider = SheetWidth.Provider;

/** Changes whenever lines may have moved: with the width, and when a font has come. Null until the width is known. */
export const useSheetWidth = (): number | null => useContext(SheetWidth);

/**
 * Follows an element's width; null until it has been told, and 0 where nobody tells it. Half a pixel more stands for the fonts that have come
 * since, which move lines as well.
 */
export function useObservedWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState(typeof ResizeObserver === 'undefined' ? 0 : null);
  const [settled, setSettled] = useState(0);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  useEffect(() => {
    if (!('fonts' in document)) return;
    let watching = true;
    // With the next frame: the question itself has the browser lay out the page, which is not complete yet.
    const frame = requestAnimationFrame(() => {
      void document.fonts.ready.then(() => watching && setSettled(0.5));
    });
    return () => {
      watching = false;
      cancelAnimationFrame(frame);
    };
  }, []);
  return width === null ? null : width + settled;
}
