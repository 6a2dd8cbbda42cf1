import type { Document, Span } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { alignmentOf } from '../../alignment/use-alignment.js';
import { ProblemError } from '../../providers/problem-error.js';
import { useSession } from '../../providers/session-store.js';
import { type LedgerItem, neighbourOf } from './ledger.js';
import { alteredStatements, itemsOnWay, type Way } from './ways.js';

interface Options {
  readonly document: Pick<Document, 'id' | 'speechId'>;
  readonly items: readonly LedgerItem[];
  /** Where the walk goes on from. */
  readonly from: () => Pick<LedgerItem, 'key' | 'start'> | null;
  readonly onReach: (item: LedgerItem) => void;
}

const fresh = 60_000;

/** Goes on to the next item of a kind. What other outlets say is asked for when somebody first wants to go there. */
export function useWays({ document, items, from, onReach }: Options) {
  const queries = useQueryClient();
  const notify = useNotify();
  const userId = useSession()?.user.id;

  const alteredSpans = async (): Promise<Span[]> => {
    const alignment = await queries.fetchQuery({ ...alignmentOf(document.speechId), staleTime: fresh });
    return alteredStatements(alignment, document.id);
  };

  return async function go(way: Way, step: 1 | -1): Promise<void> {
    try {
      const altered = way === 'altered' ? await alteredSpans() : [];
      const next = neighbourOf(itemsOnWay(items, way, { userId, altered }), from(), step);
      if (next) onReach(next);
      else notify(`reading.ways.none.${way}`, { type: 'info' });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
    }
  };
}
