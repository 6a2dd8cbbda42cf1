import { useEffect, useState } from 'react';

/** What lies under the bars at the top of the page is not in view. */
const underTheBars = 130;

/** Which of the parts the reader is at: the last in the page's order whose beginning has been scrolled past, or the first. */
export function useSectionInView(anchors: readonly string[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  const names = anchors.join(' ');
  useEffect(() => {
    const look = () => {
      const tops = names
        .split(' ')
        .flatMap((anchor) => {
          const section = document.getElementById(anchor);
          return section ? [{ anchor, top: section.getBoundingClientRect().top }] : [];
        })
        .sort((a, b) => a.top - b.top);
      const passed = tops.filter(({ top }) => top <= underTheBars).at(-1);
      setHere((passed ?? tops[0])?.anchor ?? null);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [names]);
  return here;
}
