import type { TruthValue } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { factCheckUrl } from '../claims/claim.mapper.js';
import type { Db } from '../platform/db/database.js';
import type { Desk } from '../reports/desk.js';
import { differencesBetween } from '../reports/difference.js';
import { FactCheck, type PublicationKind } from '../reports/fact-check.js';
import { toGrounds } from '../verdicts/ground.mapper.js';
import { deskOf, type FactCheckRow, factCheckColumns, toReportedAppearance } from './fact-check.rows.js';
import { slugFor } from './slug.js';

const LocalisedNames = z.record(z.string(), z.string());
const iso = (date: Date | null) => date?.toISOString() ?? null;
const day = (date: Date) => date.toISOString().slice(0, 10);

interface Issue {
  readonly kind: PublicationKind;
  readonly number: number;
  readonly reason: string | null;
  /** Null for a preview. */
  readonly publishedAt: Date | null;
}

export interface BuiltFactCheck {
  readonly factCheck: FactCheck;
  readonly verdictId: string;
}

/** Makes the self-contained fact-check of a claim from what is stored: what is published, previewed and validated is this. */
@Injectable()
export class FactCheckBuilder {
  /**
   * The fact-check of the claim's present verdict as it would be issued next; null while no verdict was written.
   * Without `publishedAt` it is a preview.
   */
  async buildNext(
    db: Db,
    claimId: string,
    publicUrl: string,
    publishedAt: Date | null = null,
  ): Promise<BuiltFactCheck | null> {
    const row = await db.claim.findUnique({ where: { id: claimId }, select: factCheckColumns });
    if (!row?.currentVerdict) return null;
    const previous = row.publications.map(({ snapshot }) => FactCheck.parse(snapshot));
    const issue: Issue = {
      kind: previous.length === 0 ? 'fact_check' : 'correction',
      number: previous.length + 1,
      reason: row.correctionReason,
      publishedAt,
    };
    const slug = previous.at(-1)?.publication.slug ?? slugFor(row.text, row.id);
    const words = snapshotOf(row, row.currentVerdict, await deskOf(db));
    return { verdictId: row.currentVerdict.id, factCheck: withIssue(words, issue, previous, slug, publicUrl) };
  }

  /** The notice that retracts what was last published, in the words that were published; null when nothing was. */
  async buildRetraction(
    db: Db,
    claimId: string,
    publicUrl: string,
    publishedAt: Date,
    reason: string,
  ): Promise<BuiltFactCheck | null> {
    const row = await db.claim.findUnique({ where: { id: claimId }, select: factCheckColumns });
    const last = row?.publications.at(-1);
    if (!row || !last) return null;
    const previous = row.publications.map(({ snapshot }) => FactCheck.parse(snapshot));
    const words = FactCheck.parse(last.snapshot);
    const issue: Issue = { kind: 'retraction', number: previous.length + 1, reason, publishedAt };
    return {
      verdictId: last.verdictId,
      factCheck: withIssue(words, issue, previous, words.publication.slug, publicUrl),
    };
  }
}

type Words = Omit<FactCheck, 'publication' | 'versions' | 'differences'>;

function withIssue(
  words: Words,
  issue: Issue,
  previous: readonly FactCheck[],
  slug: string,
  publicUrl: string,
): FactCheck {
  const newest = previous.at(-1);
  const publishedAt = iso(issue.publishedAt);
  const factCheck: FactCheck = {
    ...words,
    publication: {
      number: issue.number,
      kind: issue.kind,
      slug,
      url: factCheckUrl(publicUrl, slug),
      publishedAt,
      firstPublishedAt: previous[0]?.publication.publishedAt ?? publishedAt,
      reason: issue.reason,
    },
    versions: [
      ...(newest?.versions ?? []),
      ...(publishedAt ? [{ number: issue.number, kind: issue.kind, publishedAt, reason: issue.reason }] : []),
    ],
    differences: [],
  };
  return newest && issue.kind === 'correction'
    ? { ...factCheck, differences: differencesBetween(newest, factCheck) }
    : factCheck;
}

type VerdictRow = NonNullable<FactCheckRow['currentVerdict']>;
type ValueRow = VerdictRow['truthValue'];

const truthValueOf = ({
  key,
  number,
  name,
  definition,
}: ValueRow | VerdictRow['truthValue']['scale']['values'][number]): TruthValue => ({
  key,
  number,
  name: LocalisedNames.parse(name),
  definition: LocalisedNames.parse(definition),
});

function snapshotOf(row: FactCheckRow, verdict: VerdictRow, desk: Desk): Words {
  const { scale } = verdict.truthValue;
  return {
    schemaVersion: 1,
    desk,
    claim: { id: row.id, text: row.text, language: row.language },
    claimant: {
      kind: 'person',
      name: row.speaker.name,
      description: row.speaker.description,
      sameAs: row.speaker.sameAs,
    },
    speech: {
      title: row.speech.title,
      date: day(row.speech.date),
      place: row.speech.place,
      occasion: row.speech.occasion,
    },
    appearances: row.appearances.map(toReportedAppearance),
    attributionRating: verdict.attributionRating,
    truthRating: truthValueOf(verdict.truthValue),
    scale: { name: scale.name, version: scale.version, values: scale.values.map(truthValueOf) },
    summary: verdict.summary,
    explanation: verdict.explanation,
    evidence: verdict.evidence.map(({ evidence }) => ({
      id: evidence.id,
      title: evidence.title,
      url: evidence.url,
      archivedUrl: evidence.archivedUrl,
      publisher: evidence.publisher,
      kind: evidence.kind,
      stance: evidence.stance,
      sourceInterest: evidence.sourceInterest,
      quote: evidence.quote,
      publishedAt: iso(evidence.publishedAt),
      accessedAt: evidence.accessedAt.toISOString(),
      note: evidence.note,
      fileSha256: evidence.fileSha256,
    })),
    grounds: toGrounds(verdict.grounds).map(({ field, start, end, evidenceIds }) => ({
      field,
      start,
      end,
      evidenceIds,
    })),
  };
}
