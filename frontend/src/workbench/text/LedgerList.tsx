import Box from '@mui/material/Box';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { LedgerCard } from './LedgerCard.js';
import type { LedgerHandlers } from './LedgerCardActions.js';
import type { LedgerItem } from './ledger.js';
import type { LedgerFocus } from './use-ledger-focus.js';

export interface LedgerListProps {
  readonly text: string;
  readonly language: string;
  readonly listed: readonly LedgerItem[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly focus: LedgerFocus;
  readonly handlers: LedgerHandlers;
  /** What scrolls, the list within it. */
  readonly scroller: HTMLElement | null;
}

/** Up to here the whole list stands in the page, for the browser's own search and for those who read it by ear. */
export const wholeUpTo = 200;

function useCard({ text, language, numbers, focus, handlers }: LedgerListProps) {
  return (item: LedgerItem) => {
    const focused = item.key === focus.focused?.key;
    return (
      <LedgerCard
        item={item}
        number={numbers.get(item.key) ?? null}
        words={text.slice(item.start, item.end)}
        language={language}
        focused={focused}
        move={focused ? focus.move : null}
        handlers={handlers}
      />
    );
  };
}

/** The rows of the ledger; of a long one only those in sight are made. */
export function LedgerList(props: LedgerListProps) {
  return props.listed.length <= wholeUpTo ? <WholeList {...props} /> : <LongList {...props} />;
}

function WholeList(props: LedgerListProps) {
  const card = useCard(props);
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {props.listed.map((item) => (
        <li key={item.key}>{card(item)}</li>
      ))}
    </Box>
  );
}

function LongList(props: LedgerListProps) {
  const { listed, focus, scroller } = props;
  const card = useCard(props);
  const list = useRef<HTMLOListElement>(null);
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => listed[index]?.key ?? index,
    estimateSize: () => 96,
    overscan: 6,
    useFlushSync: false,
    scrollMargin: list.current?.offsetTop ?? 0,
  });

  // The row in hand may not have been made yet; once it is, it brings itself into view.
  const { move, focused } = focus;
  useEffect(() => {
    const index = focused && move.count > 0 ? listed.findIndex(({ key }) => key === focused.key) : -1;
    const made = rows.getVirtualItems().some((row) => row.index === index);
    if (index !== -1 && !made) rows.scrollToIndex(index, { align: 'center' });
  }, [move, focused, listed, rows]);

  return (
    <Box
      component="ol"
      ref={list}
      // Not among the styles: each height would be another rule, for which the browser looks at the whole page anew.
      style={{ height: rows.getTotalSize() }}
      sx={{ m: 0, p: 0, listStyle: 'none', position: 'relative' }}
    >
      {rows.getVirtualItems().map((row) => {
        const item = listed[row.index];
        return (
          item && (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              aria-setsize={listed.length}
              aria-posinset={row.index + 1}
              style={{
                position: 'absolute',
                insetInline: 0,
                top: 0,
                transform: `translateY(${row.start - rows.options.scrollMargin}px)`,
              }}
            >
              {card(item)}
            </li>
          )
        );
      })}
    </Box>
  );
}
