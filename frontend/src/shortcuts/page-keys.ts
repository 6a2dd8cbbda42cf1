import { type KeyStroke, letterOf } from './key-stroke.js';
import type { ShortcutTable } from './shortcut-tables.js';

interface KeyRow<Action extends string> {
  /** What the keys do, as a key of the catalogue. */
  readonly label: string;
  /** Each stroke as the sheet shows it; null where what has the focus answers it by itself, as a link does Enter. */
  readonly keys: Readonly<Record<string, Action | null>>;
}

/** The keys of a page or of a part of it. What is listened to and what the sheet shows are both read from here. */
export interface PageKeys<Action extends string> {
  /** Whose keys they are, as a key of the catalogue. */
  readonly title: string;
  readonly rows: readonly KeyRow<Action>[];
}

/** What a keyboard calls a key whose cap shows no letter. */
const keysOfCap: Readonly<Record<string, readonly string[]>> = {
  '↑': ['ArrowUp'],
  '↓': ['ArrowDown'],
  '←': ['ArrowLeft'],
  '→': ['ArrowRight'],
  Enter: ['Enter'],
  Esc: ['Escape'],
  Home: ['Home'],
  End: ['End'],
  PgUp: ['PageUp'],
  PgDn: ['PageDown'],
  // On an Arabic layout the key of the slash types ظ.
  '/': ['/', 'ظ'],
  '?': ['?', '؟'],
};

/** Signs that a layout may type with Shift or without it, as the German one the slash. */
const isSign = (cap: string) => cap === '/' || cap === '?';

/** Whether a key press is the stroke that the sheet shows so: its caps stand apart by spaces, `⇧ D`, `Ctrl Enter`. */
export function isStroke(shown: string, stroke: KeyStroke): boolean {
  const caps = shown.split(' ');
  const cap = caps.at(-1) ?? '';
  if (stroke.altKey || (stroke.ctrlKey || stroke.metaKey) !== caps.includes('Ctrl')) return false;
  if (!isSign(cap) && stroke.shiftKey !== caps.includes('⇧')) return false;
  return keysOfCap[cap]?.includes(stroke.key) ?? letterOf(stroke) === cap.toLowerCase();
}

/** What a key press means among a page's keys; null where it means nothing, or is answered by what has the focus. */
export function actionOf<Action extends string>({ rows }: PageKeys<Action>, stroke: KeyStroke): Action | null {
  for (const { keys } of rows) {
    for (const [shown, action] of Object.entries(keys)) if (isStroke(shown, stroke)) return action;
  }
  return null;
}

/** What the sheet lists of a page's keys: all of them. */
export function tableOf({ title, rows }: PageKeys<string>): ShortcutTable {
  return { title, rows: rows.map(({ label, keys }) => ({ label, strokes: Object.keys(keys) })) };
}
