import { type Disposition, dispositions, type Segment, type SegmentKind, segmentKinds } from '@isnad/contracts';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { foldText } from '../workbench/text/fold-letters.js';

/** What of a ledger is shown, as it stands in the page's address. Nothing chosen means all. */
export interface CoverageFilters {
  readonly kind: readonly SegmentKind[];
  readonly disposition: readonly Disposition[];
  readonly speaker: string | undefined;
  /** 0 to 1. */
  readonly minScore: number;
  readonly q: string;
}

export interface CoverageView extends CoverageFilters {
  /** Counted from 1. */
  readonly page: number;
}

/** A page holds what can be painted at once, however long the text is. */
export const rowsPerPage = 50;

export const noFilters: CoverageFilters = { kind: [], disposition: [], speaker: undefined, minScore: 0, q: '' };

/** Reads the address; what it does not know is passed over. */
export function readCoverageView(parameters: URLSearchParams): CoverageView {
  const score = Number(parameters.get('minScore'));
  return {
    kind: segmentKinds.filter((kind) => parameters.getAll('kind').includes(kind)),
    disposition: dispositions.filter((one) => parameters.getAll('disposition').includes(one)),
    speaker: parameters.get('speaker') || undefined,
    minScore: score > 0 && score <= 1 ? score : 0,
    q: parameters.get('q') ?? '',
    page: Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1),
  };
}

export function writeCoverageView({ kind, disposition, speaker, minScore, q, page }: CoverageView): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const one of kind) parameters.append('kind', one);
  for (const one of disposition) parameters.append('disposition', one);
  if (speaker) parameters.set('speaker', speaker);
  if (minScore > 0) parameters.set('minScore', String(minScore));
  if (q !== '') parameters.set('q', q);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The statements that the filters leave, in text order. */
export function segmentsShown(segments: readonly Segment[], filters: CoverageFilters): Segment[] {
  const { kind, disposition, speaker, minScore, q } = filters;
  const words = foldText(q).letters.trim();
  return segments.filter(
    (segment) =>
      (kind.length === 0 || kind.includes(segment.kind)) &&
      (disposition.length === 0 || disposition.includes(segment.disposition)) &&
      (speaker === undefined || segment.speaker === speaker) &&
      segment.checkWorthiness.score >= minScore &&
      (words === '' || foldText(segment.exact).letters.includes(words)),
  );
}

/** How many statements ask for a decision, and how many have one. An outlet's recurring text asks for none. */
export function coverageOf(segments: readonly Segment[]): { readonly total: number; readonly decided: number } {
  const asking = segments.filter(({ kind, disposition }) => kind !== 'boilerplate' || disposition !== 'undecided');
  return {
    total: asking.length,
    decided: asking.filter(({ disposition }) => disposition !== 'undecided').length,
  };
}

/** Everybody who speaks in a ledger, the most talkative first. */
export function speakersOf(segments: readonly Segment[]): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of segments) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([speaker]) => speaker);
}

/** The ledger's view, kept in the address so that it can be shared and walked back through. */
export function useCoverageView() {
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readCoverageView(parameters), [parameters]);
  const show = useCallback(
    (change: Partial<CoverageView>) =>
      setParameters((present) => writeCoverageView({ ...readCoverageView(present), page: 1, ...change }), {
        replace: change.page === undefined,
      }),
    [setParameters],
  );
  const narrowed = writeCoverageView({ ...view, page: 1 }).size > 0;
  return { view, show, narrowed };
}
