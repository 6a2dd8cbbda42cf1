import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { goToSection } from './go-to-section.js';

/** Brings what the address names by its hash into view, as soon as it is there: a page that loads in parts has nothing to jump to at first. */
export function useHashTarget(): void {
  const { hash, key } = useLocation();
  // The key is another for a second click on the same link, which jumps again.
  useEffect(() => {
    const id = decodeURIComponent(hash.slice(1));
    if (id === '' || key === '') return;
    if (document.getElementById(id)) {
      goToSection(id);
      return;
    }
    const observer = new MutationObserver(() => {
      if (!document.getElementById(id)) return;
      observer.disconnect();
      goToSection(id);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [hash, key]);
}
