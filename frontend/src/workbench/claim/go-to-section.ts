interface Options {
  /** What inside the part takes the focus; the part itself unless named. */
  readonly focus?: string;
}

/** Brings a part of the page into view and gives it the focus, so that the keyboard goes on from there. */
export function goToSection(anchor: string, { focus }: Options = {}): void {
  const section = document.getElementById(anchor);
  if (!section) return;
  const inside = focus ? section.querySelector<HTMLElement>(focus) : null;
  if (!inside && !section.hasAttribute('tabindex')) section.setAttribute('tabindex', '-1');
  section.scrollIntoView({ block: 'start' });
  (inside ?? section).focus({ preventScroll: true });
}
