import { MEASURE_AT as at, FIRST_CIRCUMSTANCE, PLACES, SIGHTS } from './measures.js';

/** A statement whose own measures are taken; those of its neighbours are filled in. */
interface Measured {
  readonly measures: number[];
}

interface Said {
  readonly speaker: string | null;
}

const DISTANCES = Object.values(PLACES);
/** Where the own measure that is looked at stands, in the order of `SIGHTS` but for the first, the speaker. */
const LOOKED_AT = [at.length, at.figures, at.question_mark, at.host, at.nobody];

/** Notes for every statement who speaks before and behind it, how much, and whether they ask or count. */
export function addCircumstances(statements: readonly Said[], measured: readonly Measured[]): void {
  for (const [index, { measures }] of measured.entries()) {
    const speaker = statements[index]?.speaker ?? null;
    let place = FIRST_CIRCUMSTANCE;
    for (const distance of DISTANCES) {
      const neighbour = measured[index + distance]?.measures;
      if (neighbour) {
        if (statements[index + distance]?.speaker === speaker) measures[place] = 1;
        for (let sight = 1; sight < SIGHTS.length; sight += 1)
          measures[place + sight] = neighbour[LOOKED_AT[sight - 1] ?? 0] ?? 0;
      }
      place += SIGHTS.length;
    }
  }
}
