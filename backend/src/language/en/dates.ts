import type { DateLexicon, MonthName } from '../dates.js';
import type { NumberWord } from '../numbers.js';
import { wordTest } from '../word-set.js';

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr - jun jul aug sep oct nov dec'.split(
    ' ',
  );
const NAMES: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index): [string, number] => [name, (index % 12) + 1]),
  ['sept', 9],
  ['muharram', 101],
  ['ramadan', 109],
  ['shawwal', 110],
]);
/** Also a verb, an adjective or a person's name. */
const isDoubtful = wordTest('may march august mar april june jan');

function monthAt(words: readonly NumberWord[], index: number): MonthName | null {
  const word = words[index];
  const month = word && /^\p{Lu}/u.test(word.raw) ? NAMES.get(word.form) : undefined;
  if (word === undefined || month === undefined) return null;
  return { month, next: index + 1, sure: !isDoubtful(word.form) };
}

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, day) => [name, day]),
);

export const dates: DateLexicon = {
  monthAt,
  weekday: (form) => WEEKDAYS.get(form) ?? null,
  isOf: wordTest('of'),
  isYearWord: wordTest('year'),
  opensTime: wordTest('in since until till before after by of from to during early late mid last next this between'),
};
