import type { Evidence } from '@isnad/contracts';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { visuallyHidden } from '../../components/visually-hidden.js';
import { tableOf } from '../../shortcuts/page-keys.js';
import { useShortcutTables } from '../../shortcuts/shortcut-tables.js';
import { EvidenceCard } from './EvidenceCard.js';
import { EvidenceToolbar } from './EvidenceToolbar.js';
import { placeKeys } from './evidence-keys.js';
import {
  type EvidenceSort,
  moveBeside,
  moveInDirection,
  type StanceFilter,
  shownEvidence,
  stanceCounts,
} from './evidence-list.js';
import { useCardDrag } from './use-card-drag.js';
import { type SavedItem, useCardInAddress } from './use-card-in-address.js';
import { useEvidenceOrder } from './use-evidence-order.js';

const placeTables = [tableOf(placeKeys)];

interface Props {
  readonly claimId: string;
  readonly items: readonly Evidence[];
  readonly mayChange: boolean;
  /** The item that was saved last, which is shown and takes the focus. */
  readonly saved: SavedItem | null;
  readonly onEdit: (evidence: Evidence) => void;
}

/** The evidence as cards, by stance and in an order: the desk's own, which people make by hand, or by a date. */
export function EvidenceList({ claimId, items, mayChange, saved, onEdit }: Props) {
  const translate = useTranslate();
  const [filter, setFilter] = useState<StanceFilter>('all');
  const [sort, setSort] = useStore<EvidenceSort>('workbench.evidenceSort', 'hand');
  const order = useEvidenceOrder(claimId, items);
  const shown = shownEvidence(items, filter, sort);
  const drag = useCardDrag(
    shown.map(({ id }) => id),
    (id, target, side) => order.move(moveBeside(items, id, target, side)),
  );
  const pointed = useCardInAddress(items, saved, () => setFilter('all'));
  // Between cards that are hidden, or that a date puts in order, a place would mean nothing.
  const mayMove = mayChange && sort === 'hand' && filter === 'all' && items.length > 1;
  useShortcutTables(mayMove ? placeTables : null);
  return (
    <>
      {items.length > 1 && (
        <EvidenceToolbar
          counts={stanceCounts(items)}
          filter={filter}
          onFilter={setFilter}
          sort={sort}
          onSort={setSort}
        />
      )}
      <Box
        component="ul"
        {...(mayMove ? drag.handlers : {})}
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}
      >
        {shown.map((item, index) => (
          <Box
            component="li"
            key={item.id}
            id={`evidence-${item.id}`}
            tabIndex={-1}
            sx={{
              scrollMarginTop: 80,
              borderRadius: 1.5,
              opacity: drag.dragged === item.id ? 0.5 : 1,
              boxShadow: ({ palette }) => {
                const { main } = palette.primary;
                if (drag.target?.id === item.id) return `0 ${drag.target.side === 'before' ? -4 : 4}px 0 ${main}`;
                return pointed === item.id ? `0 0 0 2px ${main}` : 'none';
              },
            }}
          >
            <EvidenceCard
              evidence={item}
              mayChange={mayChange}
              onEdit={() => onEdit(item)}
              place={mayMove ? { index, count: shown.length, dragHandle: drag.handleOf(item.id) } : null}
              onMove={(direction) => order.move(moveInDirection(items, item.id, direction))}
            />
          </Box>
        ))}
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {order.said}
      </Box>
      {mayMove && (
        <Box component="p" id={`order-${claimId}`} sx={visuallyHidden}>
          {translate('evidence.order.help')}
        </Box>
      )}
    </>
  );
}
