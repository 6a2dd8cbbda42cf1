import { useStore } from 'react-admin';
import { type ClaimColumn, knownColumns, usualColumns } from './claim-columns.js';

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** How this person likes the claims list where the address says nothing of it; kept in this browser. */
export function useListPreferences() {
  const [columns, setColumns] = useStore<readonly string[]>('claims.columns', usualColumns);
  const [density, setDensity] = useStore<string>('claims.density', densities[0]);
  return {
    columns: knownColumns(columns) ?? usualColumns,
    setColumns: (chosen: readonly ClaimColumn[]) => setColumns(chosen),
    density: densities.find((known) => known === density) ?? densities[0],
    setDensity: (chosen: Density) => setDensity(chosen),
  };
}
