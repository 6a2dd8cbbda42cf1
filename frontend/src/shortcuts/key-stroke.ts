/** The part of a keyboard event that decides. */
export type KeyStroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** The letter on the cap of a key of a Latin keyboard, whatever the layout in use. */
const letterOfCode = (code: string): string => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';

/**
 * The letter that a stroke means. A Latin letter counts by what it types (so that Dvorak and AZERTY work); under a layout that
 * types no Latin letters, as the Arabic one, the key counts by its place: ت is where J is. Empty for a key without a letter.
 */
export function letterOf(stroke: Pick<KeyStroke, 'key' | 'code'>): string {
  const letter = stroke.key.toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : letterOfCode(stroke.code);
}

const typingRoles = new Set(['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox', 'menu']);

/** Whether strokes there are meant as text, or steer a control that uses letters itself. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  return typingRoles.has(target.getAttribute('role') ?? '');
}
