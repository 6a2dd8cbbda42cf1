import { attributionRatingNames } from '@isnad/contracts';
import { calendarDay } from './calendar-date.js';
import type { DifferenceField } from './difference-fields.js';
import type { CitedEvidence, Difference, DifferingValue, FactCheck, ReportedAppearance } from './fact-check.js';
import { groundDifferences } from './ground-differences.js';
import { evidenceKindNames, stanceNames } from './labels.js';

type Value = DifferingValue;

const BETWEEN = ' · ';
const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(BETWEEN);

/** What one value of a difference lists, each for itself: a title, an outlet and an address seldom share a direction. */
export const listedIn = (value: string): string[] => value.split(BETWEEN);

const single: readonly (readonly [DifferenceField, (factCheck: FactCheck) => Value])[] = [
  ['claim', ({ claim }) => claim.text],
  ['claimant', ({ claimant }) => joined(claimant.name, claimant.description, claimant.sameAs)],
  ['speechTitle', ({ speech }) => speech.title],
  ['speechDate', ({ speech }) => speech.date],
  ['speechPlace', ({ speech }) => speech.place],
  ['speechOccasion', ({ speech }) => speech.occasion],
  ['attributionRating', ({ attributionRating }) => ({ ...attributionRatingNames[attributionRating] })],
  ['truthRating', ({ truthRating }) => truthRating.name],
  ['summary', ({ summary }) => summary],
  ['explanation', ({ explanation }) => explanation],
];

const ofEvidence: readonly (readonly [DifferenceField, (evidence: CitedEvidence) => Value])[] = [
  ['evidenceTitle', ({ title }) => title],
  ['evidenceUrl', ({ url }) => url],
  ['evidenceArchivedUrl', ({ archivedUrl }) => archivedUrl],
  ['evidencePublisher', ({ publisher }) => publisher],
  ['evidenceKind', ({ kind }) => ({ ...evidenceKindNames[kind] })],
  ['evidenceStance', ({ stance }) => ({ ...stanceNames[stance] })],
  ['evidenceSourceInterest', ({ sourceInterest }) => sourceInterest],
  ['evidenceQuote', ({ quote }) => quote],
  ['evidencePublishedAt', ({ publishedAt }) => publishedAt && calendarDay(publishedAt)],
  ['evidenceNote', ({ note }) => note],
  ['evidenceFile', ({ fileSha256 }) => fileSha256],
];

/**
 * What a reader of the earlier version must be told: every public statement that differs, in the order of the page, with both
 * values. Evidence is paired by its id, so a changed item is told apart from one taken away and another added. The order of
 * evidence, the desk's own name and the publication's number and dates are no difference.
 */
export function differencesBetween(before: FactCheck, after: FactCheck): Difference[] {
  return [
    ...single.flatMap(([field, read]) => changed(field, null, read(before), read(after))),
    ...groundDifferences(before, after),
    ...appearanceDifferences(before.appearances, after.appearances),
    ...evidenceDifferences(before.evidence, after.evidence),
  ];
}

function changed(field: DifferenceField, about: string | null, before: Value, after: Value): Difference[] {
  return sameValue(before, after) ? [] : [{ field, about, before, after }];
}

function sameValue(a: Value, b: Value): boolean {
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return a === b;
  const languages = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...languages].every((language) => a[language] === b[language]);
}

function appearanceDifferences(
  before: readonly ReportedAppearance[],
  after: readonly ReportedAppearance[],
): Difference[] {
  const identity = ({ documentTitle, outlet, url, exact }: ReportedAppearance) =>
    JSON.stringify([documentTitle, outlet, url, exact]);
  const was = new Set(before.map(identity));
  const is = new Set(after.map(identity));
  const about = ({ outlet, documentTitle }: ReportedAppearance) => joined(outlet, documentTitle);
  return [
    ...before
      .filter((appearance) => !is.has(identity(appearance)))
      .map((gone): Difference => ({ field: 'appearance', about: about(gone), before: gone.exact, after: null })),
    ...after
      .filter((appearance) => !was.has(identity(appearance)))
      .map((come): Difference => ({ field: 'appearance', about: about(come), before: null, after: come.exact })),
  ];
}

function evidenceDifferences(before: readonly CitedEvidence[], after: readonly CitedEvidence[]): Difference[] {
  const was = new Map(before.map((evidence) => [evidence.id, evidence]));
  const is = new Set(after.map(({ id }) => id));
  const shown = ({ title, publisher, url }: CitedEvidence) => joined(title, publisher, url);
  return [
    ...before
      .filter(({ id }) => !is.has(id))
      .map((gone): Difference => ({ field: 'evidence', about: null, before: shown(gone), after: null })),
    ...after.flatMap((now): Difference[] => {
      const then = was.get(now.id);
      if (then === undefined) return [{ field: 'evidence', about: null, before: null, after: shown(now) }];
      return ofEvidence.flatMap(([field, read]) => changed(field, now.title, read(then), read(now)));
    }),
  ];
}
