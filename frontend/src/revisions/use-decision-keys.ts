import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';
import { letterOf, takesText } from '../workbench/text/shortcuts.js';

type DecisionName = 'confirm' | 'place' | 'drop' | 'next' | 'previous';
type DecisionHandlers = Partial<Readonly<Record<DecisionName, () => void>>>;

const byLetter: Readonly<Record<string, DecisionName>> = {
  c: 'confirm',
  p: 'place',
  d: 'drop',
  j: 'next',
  k: 'previous',
};

/** Listens to the letters of the review page, except where somebody types, a dialog is open, or single-key shortcuts are off. */
export function useDecisionKeys(handlers: DecisionHandlers): void {
  const [letters] = useStore('workbench.singleKeyShortcuts', true);
  const latest = useRef({ handlers, letters });
  useEffect(() => {
    latest.current = { handlers, letters };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesText(event.target)) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !latest.current.letters) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      const name = byLetter[letterOf(event)];
      const handler = name && latest.current.handlers[name];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
