import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { selectorFor } from '../language/anchor.js';
import type { Span } from '../language/span.js';
import type { Db } from '../platform/db/database.js';
import { AppearanceRepository, type StandingAppearance } from './appearance.repository.js';
import { ClaimRepository } from './claim.repository.js';

/** A text that appearances are carried into, with its statements. */
export interface NewerText {
  readonly versionId: string;
  readonly text: string;
  /** In the text's order. */
  readonly segments: readonly (Span & { readonly id: string })[];
}

export interface Succession {
  readonly appearance: StandingAppearance;
  readonly place: Span;
}

/** Lets appearances give way to others in a newer text. Works inside the caller's transaction. */
@Injectable()
export class AppearanceSuccession {
  constructor(
    private readonly appearances: AppearanceRepository,
    private readonly claims: ClaimRepository,
  ) {}

  /** Every place of a document's texts where a claim stands now. */
  standing(db: Db, documentId: string): Promise<StandingAppearance[]> {
    return this.appearances.standing(db, documentId);
  }

  /**
   * Adds a successor for each, marks the statements it rests on as claimed and gives each claim a new version. Answers the
   * successors' ids in order. Two of one claim never go to the same place: the caller sees to that.
   */
  async succeed(db: Db, newer: NewerText, successions: readonly Succession[], userId: string): Promise<string[]> {
    const claimed = new Set<string>();
    const successors = successions.map(({ appearance, place }) => {
      const { exact, prefix, suffix } = selectorFor(newer.text, place.start, place.end);
      const segmentId = restsOn(newer, place, appearance.segmentId !== null, claimed);
      return {
        id: uuid(),
        claimId: appearance.claimId,
        documentVersionId: newer.versionId,
        segmentId,
        startOffset: place.start,
        endOffset: place.end,
        exact,
        prefix,
        suffix,
      };
    });
    await this.appearances.addAll(db, successors);
    if (claimed.size > 0) await this.claims.markClaimed(db, [...claimed], userId);
    await this.claims.touchAll(db, [...new Set(successors.map(({ claimId }) => claimId))]);
    return successors.map(({ id }) => id);
  }

  /** The claim's appearance that stands at a place already, and whether it came there from an older text. */
  at(db: Db, claimId: string, versionId: string, { start, end }: Span) {
    return this.appearances.at(db, claimId, versionId, start, end);
  }
}

/**
 * The statement that an appearance belongs to: the one that fills its place. Where the older one belonged to a statement that it did
 * not fill, the one that it shares most with; statements that lie whole inside it are claimed with it.
 */
function restsOn({ segments }: NewerText, place: Span, belonged: boolean, claimed: Set<string>): string | null {
  const shared = (segment: Span) => Math.min(segment.end, place.end) - Math.max(segment.start, place.start);
  const touched = segmentsFrom(segments, place).filter((segment) => shared(segment) > 0);
  const filled = touched.find(({ start, end }) => start === place.start && end === place.end);
  const most = [...touched].sort((a, b) => shared(b) - shared(a))[0];
  const own = filled ?? (belonged ? most : undefined);
  if (!own) return null;
  claimed.add(own.id);
  for (const { id, start, end } of touched) if (start >= place.start && end <= place.end) claimed.add(id);
  return own.id;
}

/** The segments around a place, found without going through a long text for each. */
function segmentsFrom<Segment extends Span>(segments: readonly Segment[], place: Span): readonly Segment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < segments.length && (segments[to]?.start ?? 0) < place.end) to += 1;
  return segments.slice(low, to);
}
