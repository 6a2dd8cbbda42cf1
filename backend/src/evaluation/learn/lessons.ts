import { type DebateLine, placeOf } from './debate-lines.js';
import type { FeatureGroup } from './feature-space.js';

/** What can be learned from the debates: what one organisation checked, what any of nine did, and what ClaimBuster thinks. */
export const LESSONS = ['checkedByOne', 'checkedByAny', 'teacher'] as const;
export type LessonName = (typeof LESSONS)[number];

export type Costs = Readonly<Record<FeatureGroup, number>>;

/** What a line teaches. */
export interface Lesson {
  /** From 0 to 1. */
  readonly target: number;
  readonly importance: number;
}

const NO_LESSON: Lesson = { target: 0, importance: 0 };

/** What is known of a line only where there is an Arabic translation of its debate. */
interface Known {
  readonly organisations: number;
  readonly claimbuster: number | undefined;
}

function knownOf(arabic: readonly DebateLine[]): ReadonlyMap<string, Known> {
  return new Map(
    arabic.flatMap((line): [string, Known][] => {
      if (line.labels.any === undefined) return [];
      const counted = Object.values(line.orgs ?? {}).filter((checked) => checked === 1).length;
      const organisations = Math.max(line.labels.any, counted);
      return [[placeOf(line), { organisations, claimbuster: line.claimbusterOnEnglish }]];
    }),
  );
}

/** One organisation checks a line in fifty: for a ranking, what it checked says more than what it passed over. */
const byOne = ({ labels: { clef } }: DebateLine): Lesson => ({ target: clef, importance: clef === 1 ? 3 : 0.5 });

/** How much more a line counts the more organisations checked it. */
const AGREEMENT = 0.7;

/** Where only one organisation's checks are known, the line counts half as much: others may have checked it. */
function byAny(line: DebateLine, known: Known | undefined): Lesson {
  if (!known) {
    const { target, importance } = byOne(line);
    return { target, importance: importance / 2 };
  }
  const { organisations } = known;
  return organisations === 0 ? { target: 0, importance: 1 } : { target: 1, importance: organisations ** AGREEMENT };
}

const byTeacher = (known: Known | undefined): Lesson =>
  known?.claimbuster === undefined ? NO_LESSON : { target: known.claimbuster, importance: 1 };

/** For every English line what each lesson says of it. `arabic` are the translated debates, whose checks are all known. */
export function lessonsOf(
  english: readonly DebateLine[],
  arabic: readonly DebateLine[],
): Readonly<Record<LessonName, readonly Lesson[]>> {
  const known = knownOf(arabic);
  return {
    checkedByOne: english.map(byOne),
    checkedByAny: english.map((line) => byAny(line, known.get(placeOf(line)))),
    teacher: english.map((line) => byTeacher(known.get(placeOf(line)))),
  };
}
