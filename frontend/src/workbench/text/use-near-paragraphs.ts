import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { usePrinting } from '../../components/use-printing.js';
import { firstNear, nextNear } from './near-paragraphs.js';
import { paragraphAttribute, paragraphBlocks } from './text-place.js';

/** How far outside the window marks are ready: scrolled at any usual speed, a paragraph is painted before it is seen. */
const ahead = '900px 0px';

/**
 * Which paragraphs are in the window or near it. Only those carry their marks: thousands of marks cost what a screen of them
 * costs, while the words of the whole text stay in the page for the browser's own search, copying and printing.
 *
 * Whatever comes near is painted a screenful at a time: a jump over many pages must not paint all it passes in one frame.
 *
 * While words are chosen (`held`) no paragraph lets go of its marks: taking their pieces away would take the selection with them.
 */
export function useNearParagraphs(
  root: RefObject<HTMLElement | null>,
  paragraphs: readonly Span[],
  begin: number,
  held: boolean,
): ReadonlySet<number> {
  const watches = typeof IntersectionObserver !== 'undefined';
  const everything = useMemo(() => new Set(paragraphs.keys()), [paragraphs]);
  const [near, setNear] = useState<ReadonlySet<number>>(() => firstNear(paragraphs, begin));
  const holding = useRef(held);
  const goOn = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    holding.current = held;
    if (!held) goOn.current?.();
  }, [held]);

  useEffect(() => {
    if (!watches) return;
    const inSight = new Set<number>();
    let known: ReadonlySet<number> = firstNear(paragraphs, begin);
    let frame = 0;
    const step = () => {
      frame = 0;
      const next = nextNear(known, inSight, paragraphs, holding.current);
      if (next === known) return;
      known = next;
      setNear(next);
      later();
    };
    const later = () => {
      frame ||= requestAnimationFrame(step);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const number = Number(target.getAttribute(paragraphAttribute));
          if (isIntersecting) inSight.add(number);
          else inSight.delete(number);
        }
        later();
      },
      { rootMargin: ahead },
    );
    goOn.current = later;
    for (const block of paragraphBlocks(root.current).slice(0, paragraphs.length)) observer.observe(block);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      goOn.current = null;
    };
  }, [root, watches, paragraphs, begin]);

  // On paper all of it is in view.
  const printing = usePrinting();
  return watches && !printing ? near : everything;
}
