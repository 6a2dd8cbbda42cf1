import type { Span } from '@isnad/contracts';
import { useShortcutTables } from '../../shortcuts/shortcut-tables.js';
import { textTables } from './shortcuts.js';
import type { Find } from './use-find.js';
import type { LedgerFocus } from './use-ledger-focus.js';
import { useShortcuts } from './use-shortcuts.js';
import type { TextSelection } from './use-text-selection.js';
import type { Way } from './ways.js';

interface Options {
  readonly letters: boolean;
  readonly direction: 'rtl' | 'ltr';
  readonly focus: LedgerFocus;
  readonly selection: TextSelection;
  readonly find: Find;
  readonly goOn: (way: Way, step: 1 | -1) => Promise<void>;
  readonly comment: () => void;
  readonly share: (span: Span) => void;
  readonly accept: () => void;
  readonly skip: () => void;
  readonly claim: () => void;
  readonly undo: () => Promise<void>;
  readonly selectFrom: () => number;
  readonly openFind: () => void;
}

/** What each key of the page does; and the sheet lists them. */
export function useTextKeys(options: Options): void {
  const { letters, direction, focus, selection, find, goOn } = options;
  const leave = () => {
    if (selection.span) selection.clear();
    else if (find.words !== '') find.clear();
    else focus.blur();
  };
  useShortcutTables(textTables);
  useShortcuts({
    letters,
    selecting: selection.byKeys,
    direction,
    onMove: selection.step,
    onShortcut: {
      next: () => focus.step(1),
      previous: () => focus.step(-1),
      nextUndecided: () => void goOn('undecided', 1),
      previousUndecided: () => void goOn('undecided', -1),
      nextMine: () => void goOn('mine', 1),
      previousMine: () => void goOn('mine', -1),
      nextAltered: () => void goOn('altered', 1),
      previousAltered: () => void goOn('altered', -1),
      accept: options.accept,
      skip: options.skip,
      claim: options.claim,
      comment: options.comment,
      undo: () => void options.undo(),
      select: () => selection.beginAt(options.selectFrom()),
      share: () => {
        const span = selection.span ?? focus.focused;
        if (span) options.share(span);
      },
      find: options.openFind,
      nextHit: () => find.step(1),
      previousHit: () => find.step(-1),
      leave,
    },
  });
}
