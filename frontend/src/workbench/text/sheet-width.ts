import { createContext, type RefObject, useContext, useEffect, useState } from 'react';

const SheetWidth = createContext(0);

/** Tells what is inside how wide the text is set, so that whatever stands beside lines can find them again. */
export const SheetWidthProvider = SheetWidth.Provider;

/** Changes whenever lines may have moved: with the width, and when a font has come. */
export const useSheetWidth = (): number => useContext(SheetWidth);

/** Follows an element's width. Half a pixel more stands for the fonts that have come since, which move lines as well. */
export function useObservedWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
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
  return width + settled;
}
