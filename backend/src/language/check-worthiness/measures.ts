/** Words up to which a statement is of each length: a verdict needs a claim, and a claim needs some. */
export const LENGTHS = [2, 4, 6, 8, 10, 13, 17, 22, 30] as const;

type LengthMeasure = `up_to_${(typeof LENGTHS)[number]}`;
const LENGTH_MEASURES = LENGTHS.map((words): LengthMeasure => `up_to_${words}`);

/** What is counted or measured of a statement besides its words. */
const OWN_MEASURES = [
  'length',
  'long',
  ...LENGTH_MEASURES,
  'figure',
  'figures',
  'year',
  'amount_sign',
  'question_mark',
  'quotation_mark',
  'broken_off',
  'host',
  'nobody',
] as const;

export type OwnMeasure = (typeof OWN_MEASURES)[number];

/** How far before (-) and behind (+) a statement its neighbours are looked at. */
export const PLACES = { two_before: -2, before: -1, behind: 1, two_behind: 2 } as const;
type Place = keyof typeof PLACES;

/** What is seen of a neighbour. */
export const SIGHTS = ['same_speaker', 'length', 'figures', 'question', 'host', 'nobody'] as const;
type Sight = (typeof SIGHTS)[number];

type Circumstance = `${Sight}_${Place}`;
export const CIRCUMSTANCES = (Object.keys(PLACES) as Place[]).flatMap((place) =>
  SIGHTS.map((sight): Circumstance => `${sight}_${place}`),
);

/** Of the statement itself, then of its neighbours. */
export const MEASURES = [...OWN_MEASURES, ...CIRCUMSTANCES] as const;
export type Measure = (typeof MEASURES)[number];

/** Where the lengths begin in `MEASURES`. */
export const FIRST_LENGTH = MEASURES.indexOf('up_to_2');

/** From where on `MEASURES` are of the neighbours. */
export const FIRST_CIRCUMSTANCE = OWN_MEASURES.length;

/** Where each measure stands in `MEASURES`. */
export const MEASURE_AT = Object.fromEntries(MEASURES.map((measure, index) => [measure, index])) as Record<
  Measure,
  number
>;

const CIRCUMSTANCE: ReadonlySet<Measure> = new Set(CIRCUMSTANCES);

/** Whether it is of the neighbours, and not of the statement itself. */
export const isCircumstance = (measure: Measure): measure is Circumstance => CIRCUMSTANCE.has(measure);
