import { standsNow } from '../claims/claim.rows.js';
import type { Prisma } from '../generated/prisma/client.js';
import type { Desk } from '../reports/desk.js';
import type { ReportedAppearance } from '../reports/fact-check.js';
import { groundQuery } from '../verdicts/ground.mapper.js';

/** A claim's place in a text, as reports quote it. */
export const appearanceColumns = {
  exact: true,
  prefix: true,
  suffix: true,
  documentVersion: {
    select: {
      document: {
        select: { title: true, url: true, publishedAt: true, language: true, outlet: { select: { name: true } } },
      },
    },
  },
} as const satisfies Prisma.AppearanceSelect;

/** The appearance as a report shows it. */
export function toReportedAppearance({
  exact,
  prefix,
  suffix,
  documentVersion: { document },
}: Prisma.AppearanceGetPayload<{ select: typeof appearanceColumns }>): ReportedAppearance {
  return {
    documentTitle: document.title,
    outlet: document.outlet?.name ?? null,
    url: document.url,
    publishedAt: document.publishedAt?.toISOString() ?? null,
    language: document.language,
    exact,
    prefix,
    suffix,
  };
}

/** Everything a fact-check says, read in one go. */
export const factCheckColumns = {
  id: true,
  text: true,
  language: true,
  correctionReason: true,
  speaker: { select: { name: true, description: true, sameAs: true } },
  speech: { select: { title: true, date: true, place: true, occasion: true } },
  appearances: { where: standsNow, select: appearanceColumns, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  currentVerdict: {
    select: {
      id: true,
      attributionRating: true,
      summary: true,
      explanation: true,
      truthValue: {
        select: {
          key: true,
          number: true,
          name: true,
          definition: true,
          scale: {
            select: {
              name: true,
              version: true,
              values: {
                select: { key: true, number: true, name: true, definition: true },
                orderBy: { position: 'asc' },
              },
            },
          },
        },
      },
      evidence: {
        select: {
          evidence: {
            select: {
              id: true,
              title: true,
              url: true,
              archivedUrl: true,
              publisher: true,
              kind: true,
              stance: true,
              sourceInterest: true,
              quote: true,
              publishedAt: true,
              accessedAt: true,
              note: true,
              fileSha256: true,
            },
          },
        },
        orderBy: { position: 'asc' },
      },
      grounds: groundQuery,
    },
  },
  publications: { select: { verdictId: true, snapshot: true }, orderBy: { number: 'asc' } },
} as const satisfies Prisma.ClaimSelect;

export type FactCheckRow = Prisma.ClaimGetPayload<{ select: typeof factCheckColumns }>;

const deskColumns = {
  deskNameAr: true,
  deskNameEn: true,
  deskUrl: true,
  correctionsPolicyUrl: true,
} as const satisfies Prisma.SettingsSelect;

/** The desk as it signs what it publishes today. */
export async function deskOf(db: Prisma.TransactionClient): Promise<Desk> {
  const row = await db.settings.findUniqueOrThrow({ where: { id: 1 }, select: deskColumns });
  return {
    name: { ar: row.deskNameAr, en: row.deskNameEn },
    url: row.deskUrl,
    correctionsPolicyUrl: row.correctionsPolicyUrl,
  };
}
