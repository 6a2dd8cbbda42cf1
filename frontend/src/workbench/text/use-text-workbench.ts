import type { DocumentMark, DocumentWithText, Segment, Span } from '@isnad/contracts';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'react-admin';
import { useHref, useSearchParams } from 'react-router';
import { useCan } from '../../providers/session-store.js';
import { useCopy } from '../shared/use-copy.js';
import { filterLedger, type LedgerFilter, type LedgerItem, ledgerItems } from './ledger.js';
import { numberItems } from './look.js';
import { paragraphsOf } from './paragraphs.js';
import { firstOffsetInView } from './selection-span.js';
import { linkToSpan, spanFromLink } from './shared-span.js';
import { textDirection } from './text-direction.js';
import { useBringIntoView } from './use-bring-into-view.js';
import { useLedgerFocus } from './use-ledger-focus.js';
import { useLedgerHandlers } from './use-ledger-handlers.js';
import { useProposalThreshold } from './use-proposal-threshold.js';
import { useShortcuts } from './use-shortcuts.js';
import { useSkipping } from './use-skipping.js';
import { useTextDialogs } from './use-text-dialogs.js';
import { useTextSelection } from './use-text-selection.js';

export interface TextWorkbenchData {
  readonly document: DocumentWithText;
  readonly segments: readonly Segment[];
  readonly marks: readonly DocumentMark[];
}

/** The state of the text page: the ledger and its focus, the selection, the keys and what is open. */
export function useTextWorkbench({ document, segments, marks }: TextWorkbenchData) {
  const { text } = document.currentVersion;
  const { id, language } = document;
  const root = useRef<HTMLElement>(null);
  const direction = textDirection(language);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const proposals = useProposalThreshold();
  const { threshold } = proposals;
  const items = useMemo(() => ledgerItems(segments, marks, threshold), [segments, marks, threshold]);
  const numbers = useMemo(() => numberItems(items), [items]);
  const [filter, setFilter] = useState<LedgerFilter>('all');
  const listed = useMemo(() => filterLedger(items, filter), [items, filter]);
  const [parameters] = useSearchParams();
  const target = useMemo(() => spanFromLink(parameters, text.length), [parameters, text.length]);
  const [letters, setLetters] = useStore('workbench.singleKeyShortcuts', true);
  const mayClaim = useCan('claims.create');
  const mayDecide = useCan('segments.update');

  const focus = useLedgerFocus(items, listed);
  const selection = useTextSelection(root, { text, language, paragraphs });
  const dialogs = useTextDialogs(segments);
  const { skip, restore } = useSkipping(id);
  const copy = useCopy();
  const pageAddress = useHref(`/documents/${id}`);
  const share = (span: Span) => void copy(new URL(linkToSpan(pageAddress, span), window.location.origin).toString());
  useBringIntoView(root, focus, target !== null);

  const waiting =
    focus.focused?.type === 'segment' && focus.focused.segment.disposition === 'undecided'
      ? focus.focused.segment
      : null;
  useShortcuts({
    letters,
    selecting: selection.byKeys,
    direction,
    onMove: selection.step,
    onShortcut: {
      next: () => focus.step(1),
      previous: () => focus.step(-1),
      accept: () => waiting && mayClaim && dialogs.claim(waiting),
      skip: () => waiting && mayDecide && dialogs.skip(waiting),
      claim: () => selection.span && mayClaim && dialogs.claim(selection.span),
      select: () => selection.beginAt(focus.focused?.start ?? target?.start ?? firstOffsetInView(root.current)),
      help: dialogs.shortcuts,
      leave: () => (selection.span ? selection.clear() : focus.blur()),
    },
  });

  const handlers = useLedgerHandlers({
    focus: (item) => focus.focus(item, 'text'),
    accept: (item) => dialogs.claim(item),
    skip: dialogs.skip,
    restore: (segment) => void restore(segment),
    share,
  });

  /** A passage was clicked in the text: its row is shown, even if the filter hid it. */
  const choose = (item: LedgerItem) => {
    if (!listed.some(({ key }) => key === item.key)) setFilter('all');
    focus.focus(item, 'list');
  };

  return {
    ...{ root, text, language, direction, paragraphs, items, proposals, numbers, listed, filter, setFilter, target },
    ...{ focus, selection, dialogs, handlers, choose, skip, share, letters, setLetters, mayClaim },
  };
}
