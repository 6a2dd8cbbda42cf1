import { List } from '@mui/material';
import { ClaimRow } from './ClaimRow.js';
import { type ClaimRows, RowTick } from './ClaimTable.js';

/** Claims as cards, for narrow screens: what a table would hold in columns stands below the words. */
export function ClaimCards({ claims, selected, onToggle, list }: Omit<ClaimRows, 'columns'>) {
  return (
    <List disablePadding ref={list as React.RefObject<HTMLUListElement | null>}>
      {claims.map((claim) => (
        <ClaimRow
          key={claim.id}
          claim={claim}
          before={onToggle && <RowTick claim={claim} selected={selected.has(claim.id)} onToggle={onToggle} />}
        />
      ))}
    </List>
  );
}
