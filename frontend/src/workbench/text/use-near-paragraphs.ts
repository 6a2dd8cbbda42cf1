import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { paragraphAttribute, paragraphBlocks } from './text-place.js';

/** How many characters are painted with their marks before it is known what is in view: more than any screen shows. */
const firstScreen = 6_000;
/** How far outside the window marks are ready: scrolled at any usual speed, a paragraph is painted before it is seen. */
const ahead = '900px 0px';

/** The numbers of the paragraphs to begin with: those around an offset. */
function around(paragraphs: readonly Span[], offset: number): Set<number> {
  const first = Math.max(
    0,
    paragraphs.findIndex(({ end }) => end > offset),
  );
  const numbers = new Set<number>();
  let characters = 0;
  for (let index = first; index < paragraphs.length && characters < firstScreen; index += 1) {
    const paragraph = paragraphs[index];
    characters += paragraph ? paragraph.end - paragraph.start : 0;
    numbers.add(index);
  }
  return numbers;
}

/**
 * Which paragraphs are in the window or near it. Only those carry their marks: thousands of marks cost what a screen of them
 * costs, while the words of the whole text stay in the page for the browser's own search, copying and printing.
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
  const [near, setNear] = useState<ReadonlySet<number>>(() => around(paragraphs, begin));
  const holding = useRef(held);
  useLayoutEffect(() => {
    holding.current = held;
  });

  useEffect(() => {
    if (!watches) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((known) => {
          const next = new Set(known);
          for (const { target, isIntersecting } of entries) {
            const number = Number(target.getAttribute(paragraphAttribute));
            if (isIntersecting) next.add(number);
            else if (!holding.current) next.delete(number);
          }
          return next;
        }),
      { rootMargin: ahead },
    );
    for (const block of paragraphBlocks(root.current).slice(0, paragraphs.length)) observer.observe(block);
    return () => observer.disconnect();
  }, [root, watches, paragraphs]);

  // On paper all of it is in view.
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begins = () => setPrinting(true);
    const ends = () => setPrinting(false);
    window.addEventListener('beforeprint', begins);
    window.addEventListener('afterprint', ends);
    return () => {
      window.removeEventListener('beforeprint', begins);
      window.removeEventListener('afterprint', ends);
    };
  }, []);

  return watches && !printing ? near : everything;
}
