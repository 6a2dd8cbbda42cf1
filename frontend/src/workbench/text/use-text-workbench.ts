import type { DocumentMark, DocumentWithText, Segment, Span } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useNotify, useStore } from 'react-admin';
import { useHref, useSearchParams } from 'react-router';
import { usePresence } from '../../live/use-presence.js';
import { useCan } from '../../providers/session-store.js';
import { keys } from '../shared/keys.js';
import { useCopy } from '../shared/use-copy.js';
import { filterLedger, type LedgerFilter, type LedgerItem, ledgerItems } from './ledger.js';
import { numberItems } from './look.js';
import { letterNear, paragraphsOf } from './paragraphs.js';
import { linkToSpan, spanFromLink } from './shared-span.js';
import { textDirection } from './text-direction.js';
import { bringSpan, offsetInView } from './text-place.js';
import { useBringIntoView } from './use-bring-into-view.js';
import { useFind } from './use-find.js';
import { useLedgerFocus } from './use-ledger-focus.js';
import { useLedgerHandlers } from './use-ledger-handlers.js';
import { useOverlays } from './use-overlays.js';
import { useProposalThreshold } from './use-proposal-threshold.js';
import { useSettled } from './use-settled.js';
import { useSkipping } from './use-skipping.js';
import { useStable } from './use-stable.js';
import { useTextDialogs } from './use-text-dialogs.js';
import { useTextKeys } from './use-text-keys.js';
import { useTextSelection } from './use-text-selection.js';
import { useUndo } from './use-undo.js';
import { useWays } from './use-ways.js';
import type { Way } from './ways.js';

/** Others are told of chosen words when they have been so long the same. */
const selectionRestMs = 400;

export interface TextWorkbenchData {
  readonly document: DocumentWithText;
  readonly segments: readonly Segment[];
  readonly marks: readonly DocumentMark[];
}

/** The state of the text page: the ledger and its focus, the selection, the search, the keys and what is open. */
export function useTextWorkbench({ document, segments, marks }: TextWorkbenchData) {
  const { text } = document.currentVersion;
  const { id, language } = document;
  const root = useRef<HTMLElement>(null);
  const findField = useRef<HTMLInputElement>(null);
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
  const [letters] = useStore('workbench.singleKeyShortcuts', true);
  const mayClaim = useCan('claims.create');
  const mayDecide = useCan('segments.update');
  const notify = useNotify();
  const queries = useQueryClient();

  const focus = useLedgerFocus(items, listed);
  const place = useMemo(() => ({ text, language, paragraphs }), [text, language, paragraphs]);
  const selection = useTextSelection(root, place);
  usePresence({ type: 'document', id }, 'viewing', useSettled(selection.span, selectionRestMs));
  const dialogs = useTextDialogs(segments);
  const undoing = useUndo({ documentId: id, segments, onReject: dialogs.reject });
  const { skip, restore } = useSkipping(id, { onDone: undoing.note, onTakenBack: undoing.forget });
  const copy = useCopy();
  const pageAddress = useHref(`/documents/${id}`);
  const share = (span: Span) => void copy(new URL(linkToSpan(pageAddress, span), window.location.origin).toString());
  useBringIntoView(root, focus, target);

  const inView = () => offsetInView(root.current, paragraphs);
  const find = useFind(text, inView, (hit) => bringSpan(root.current, hit));
  const overlays = useOverlays({ documentId: id, textLength: text.length, target, find });

  /** A passage was chosen in the text: its row is shown, even if the filter hid it. */
  const choose = (item: LedgerItem, to: 'list' | 'both' = 'list') => {
    if (!listed.some(({ key }) => key === item.key)) setFilter('all');
    focus.focus(item, to);
  };
  const goOn = useWays({
    document,
    items,
    from: () => focus.last ?? { key: '', start: inView() },
    onReach: (item) => choose(item, 'both'),
  });

  const waiting =
    focus.focused?.type === 'segment' && focus.focused.segment.disposition === 'undecided'
      ? focus.focused.segment
      : null;
  const comment = () => {
    const { focused } = focus;
    const claimId = focused?.type === 'claim' ? focused.mark.claimId : focused?.segment.claimIds[0];
    const span = selection.span ?? focused;
    if (claimId && !selection.span) dialogs.comment(claimId);
    else if (span) dialogs.commentOn(span, marks);
    else notify('reading.comment.nothing', { type: 'info' });
  };

  useTextKeys({
    ...{ letters, direction, focus, selection, find, goOn, comment, share },
    accept: () => waiting && mayClaim && dialogs.claim(waiting),
    skip: () => waiting && mayDecide && dialogs.skip(waiting),
    claim: () => selection.span && mayClaim && dialogs.claim(selection.span),
    undo: undoing.undo,
    selectFrom: () => focus.focused?.start ?? target?.start ?? inView(),
    openFind: () => {
      findField.current?.focus();
      findField.current?.select();
    },
  });

  const handlers = useLedgerHandlers({
    focus: (item) => focus.focus(item, 'text'),
    accept: (item) => dialogs.claim(item),
    skip: dialogs.skip,
    restore: (segment) => void restore(segment),
    comment: dialogs.comment,
    share,
  });
  return {
    ...{ root, findField, text, language, direction, paragraphs, items, proposals, numbers, listed, filter, setFilter },
    ...{ target, focus, selection, find, overlays, dialogs, handlers, goOn, skip, undoing, comment, share },
    mayClaim,
    /** Asks for the text's ledger and claims anew. */
    refresh: () => void queries.invalidateQueries({ queryKey: keys.document(id) }),
    // Stable, so that neither the text nor the map is painted anew.
    toolbar: {
      way: useStable((way: Way) => void goOn(way, 1)),
      undo: useStable(() => void undoing.undo()),
    },
    choose: useStable((item: LedgerItem) => choose(item)),
    goTo: useStable((offset: number) => {
      const span = letterNear(paragraphs, offset);
      if (span) bringSpan(root.current, span);
    }),
  };
}
