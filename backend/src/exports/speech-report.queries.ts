import { type Disposition, dispositions } from '@isnad/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { standsNow } from '../claims/claim.rows.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { problem } from '../platform/http/problem-error.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { appearanceColumns, deskOf, toReportedAppearance } from '../publications/fact-check.rows.js';
import { atAddress } from '../publications/public-address-of.js';
import { FactCheck } from '../reports/fact-check.js';
import type { ReportedClaim, ReportedDocument, SpeechReport } from '../reports/speech-report.js';

const iso = (date: Date | null) => date?.toISOString() ?? null;

const speechColumns = {
  id: true,
  title: true,
  date: true,
  place: true,
  occasion: true,
  language: true,
  speaker: { select: { name: true, description: true, sameAs: true } },
  documents: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      title: true,
      kind: true,
      language: true,
      url: true,
      publishedAt: true,
      outlet: { select: { name: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, number: true, sha256: true } },
    },
  },
  claims: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      text: true,
      language: true,
      status: true,
      speaker: { select: { name: true } },
      _count: { select: { evidence: true } },
      appearances: {
        where: standsNow,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: appearanceColumns,
      },
      publications: { orderBy: { number: 'desc' }, take: 1, select: { snapshot: true } },
    },
  },
} as const satisfies Prisma.SpeechSelect;

type SpeechRow = Prisma.SpeechGetPayload<{ select: typeof speechColumns }>;
type Coverage = ReportedDocument['coverage'];

/** A speech with its texts, how far each was gone through, and its claims, as one report. */
@Injectable()
export class SpeechReportQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  async read(speechId: string): Promise<SpeechReport> {
    const row = await this.database.client.speech.findUnique({ where: { id: speechId }, select: speechColumns });
    if (!row) throw problem('not-found');
    const coverage = await this.coverageOf(row.documents.flatMap(({ versions }) => versions.map(({ id }) => id)));
    return {
      desk: await deskOf(this.database.client),
      generatedAt: this.clock.now().toISOString(),
      speech: {
        id: row.id,
        title: row.title,
        speaker: { kind: 'person', ...row.speaker },
        date: row.date.toISOString().slice(0, 10),
        place: row.place,
        occasion: row.occasion,
        language: row.language,
      },
      documents: row.documents.flatMap((document) => reportedDocument(document, coverage)),
      claims: row.claims.map((claim) => this.reportedClaim(claim)),
    };
  }

  private async coverageOf(versionIds: readonly string[]): Promise<Map<string, Coverage>> {
    const counts = await this.database.client.segment.groupBy({
      by: ['documentVersionId', 'disposition'],
      // Recurring text of the outlet asks for no decision, so it is not counted as open.
      where: { documentVersionId: { in: [...versionIds] }, NOT: { kind: 'boilerplate', disposition: 'undecided' } },
      _count: { _all: true },
    });
    const count = (versionId: string, disposition: Disposition) =>
      counts.find((row) => row.documentVersionId === versionId && row.disposition === disposition)?._count._all ?? 0;
    return new Map(
      versionIds.map((id) => {
        const [undecided, claimed, skipped] = dispositions.map((disposition) => count(id, disposition));
        return [id, { undecided: undecided ?? 0, claimed: claimed ?? 0, skipped: skipped ?? 0 }];
      }),
    );
  }

  private reportedClaim(claim: SpeechRow['claims'][number]): ReportedClaim {
    const [newest] = claim.publications.map(({ snapshot }) => atAddress(FactCheck.parse(snapshot), this.address.url));
    return {
      id: claim.id,
      text: claim.text,
      language: claim.language,
      claimantName: claim.speaker.name,
      status: claim.status,
      evidenceCount: claim._count.evidence,
      appearances: claim.appearances.map(toReportedAppearance),
      published: newest ? reportedPublication(newest) : null,
    };
  }
}

function reportedPublication({ publication, ...factCheck }: FactCheck): ReportedClaim['published'] {
  if (publication.publishedAt === null) return null;
  return {
    kind: publication.kind,
    number: publication.number,
    url: publication.url,
    publishedAt: publication.publishedAt,
    attributionRating: factCheck.attributionRating,
    truthRating: factCheck.truthRating,
    scaleValues: factCheck.scale.values,
    summary: factCheck.summary,
  };
}

/** A document without a version has no text to report on; it cannot be made, so this answers nothing for one. */
function reportedDocument(
  document: SpeechRow['documents'][number],
  coverage: ReadonlyMap<string, Coverage>,
): ReportedDocument[] {
  return document.versions.map((version) => ({
    title: document.title,
    kind: document.kind,
    language: document.language,
    outlet: document.outlet?.name ?? null,
    url: document.url,
    publishedAt: iso(document.publishedAt),
    versionNumber: version.number,
    sha256: version.sha256,
    coverage: coverage.get(version.id) ?? { claimed: 0, skipped: 0, undecided: 0 },
  }));
}
