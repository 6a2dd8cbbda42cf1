import type { FactCheck, PublishedVersion } from './fact-check.js';

/**
 * How a version stands today: never published (`preview`), the newest (`current`), behind a newer one (`superseded`), or of a
 * fact-check that was retracted since (`retracted`, also the retraction's own version).
 */
export const standings = ['preview', 'current', 'superseded', 'retracted'] as const;
export type Standing = (typeof standings)[number];

export interface FactCheckStanding {
  readonly standing: Standing;
  /** The newest public version; null in a preview of a fact-check never published. */
  readonly newest: PublishedVersion | null;
  readonly isNewest: boolean;
  /** Oldest first. */
  readonly versions: readonly PublishedVersion[];
}

/** Where a version stands. `versions` are all that exist today; without them the snapshot's own, which end with itself. */
export function standingOf(
  factCheck: FactCheck,
  versions: readonly PublishedVersion[] = factCheck.versions,
): FactCheckStanding {
  const ordered = [...versions].sort((a, b) => a.number - b.number);
  const newest = ordered.at(-1) ?? null;
  const isNewest = newest === null || newest.number <= factCheck.publication.number;
  const standing = (): Standing => {
    if (factCheck.publication.publishedAt === null) return 'preview';
    if (newest?.kind === 'retraction' || factCheck.publication.kind === 'retraction') return 'retracted';
    return isNewest ? 'current' : 'superseded';
  };
  return { standing: standing(), newest, isNewest, versions: ordered };
}
