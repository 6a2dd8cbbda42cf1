import { type KeyStroke, letterOf } from '../../shortcuts/key-stroke.js';
import { actionOf, type PageKeys, tableOf } from '../../shortcuts/page-keys.js';
import type { ShortcutTable } from '../../shortcuts/shortcut-tables.js';
import { type ClaimSection, claimSections } from './sections.js';
import { sendKeys } from './send-on-ctrl-enter.js';

/** The keys that carry the work on. */
const workKeys: PageKeys<'next'> = {
  title: 'claimPage.shortcuts.work',
  rows: [{ label: 'claimPage.shortcuts.next', keys: { N: 'next' } }],
};

/** What a stroke on the claim page means. */
export type ClaimShortcut =
  | { readonly kind: 'jump'; readonly to: ClaimSection }
  /** `g` was struck: the letter that follows says where to go. */
  | { readonly kind: 'go' }
  | { readonly kind: 'next' };

/** Digits in the two ways a keyboard types them here. */
const digitOf = (key: string): number => '0123456789'.indexOf(key) + Math.max(0, '٠١٢٣٤٥٦٧٨٩'.indexOf(key) + 1);

/** Reads a stroke; `going` says that the one before was `g`. Letters count by their place on the keyboard under an Arabic layout. */
export function claimShortcutOf(stroke: KeyStroke, going: boolean): ClaimShortcut | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey || stroke.shiftKey) return null;
  const numbered = stroke.key.length === 1 ? claimSections[digitOf(stroke.key) - 1] : undefined;
  if (numbered) return { kind: 'jump', to: numbered.anchor };
  const letter = letterOf(stroke);
  if (going) {
    const section = claimSections.find((known) => known.letter === letter);
    return section ? { kind: 'jump', to: section.anchor } : null;
  }
  if (letter === 'g') return { kind: 'go' };
  return actionOf(workKeys, stroke) ? { kind: 'next' } : null;
}

/** What the sheet lists of the claim page. */
export const claimTables: readonly ShortcutTable[] = [
  {
    title: 'claimPage.shortcuts.parts',
    rows: claimSections.map(({ anchor, letter }, index) => ({
      label: `claimPage.sections.${anchor}`,
      strokes: [String(index + 1), `G ${letter.toUpperCase()}`],
    })),
  },
  { title: workKeys.title, rows: [...tableOf(workKeys).rows, ...tableOf(sendKeys).rows] },
];
