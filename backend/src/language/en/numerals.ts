import type { Numeral, NumeralLexicon } from '../numbers.js';

type Entry = Omit<Numeral, 'joined'>;

const list = (role: Entry['role'], from: number, step: number, words: string): [string, Entry][] =>
  words.split(' ').map((word, index) => [word, { role, value: from + index * step }]);

const WORDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...list('unit', 0, 1, 'zero one two three four five six seven eight nine'),
  ...list('teen', 10, 1, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  ...list('ten', 20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ['hundred', { role: 'hundred', value: 100 }],
  ['dozen', { role: 'scale', value: 12 }],
  ['thousand', { role: 'scale', value: 1e3 }],
  ['million', { role: 'scale', value: 1e6 }],
  ['billion', { role: 'scale', value: 1e9 }],
  ['trillion', { role: 'scale', value: 1e12 }],
  ['tens', { role: 'plural', value: 10 }],
  ['dozens', { role: 'plural', value: 12 }],
  ['hundreds', { role: 'plural', value: 100 }],
  ['thousands', { role: 'plural', value: 1e3 }],
  ['millions', { role: 'plural', value: 1e6 }],
  ['billions', { role: 'plural', value: 1e9 }],
  ['trillions', { role: 'plural', value: 1e12 }],
  ['half', { role: 'fraction', value: 1 / 2 }],
  ['thirds', { role: 'fraction', value: 1 / 3 }],
  ['quarter', { role: 'fraction', value: 1 / 4 }],
  ['quarters', { role: 'fraction', value: 1 / 4 }],
  ['fifths', { role: 'fraction', value: 1 / 5 }],
  ...list('ordinal', 1, 1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
  ['twentieth', { role: 'ordinal', value: 20 }],
  ['a', { role: 'article', value: 1 }],
  ['an', { role: 'article', value: 1 }],
  ['one-third', { role: 'fraction', value: 1 / 3 }],
  ['one-half', { role: 'fraction', value: 1 / 2 }],
  ['one-quarter', { role: 'fraction', value: 1 / 4 }],
  ['two-thirds', { role: 'fraction', value: 2 / 3 }],
  ['three-quarters', { role: 'fraction', value: 3 / 4 }],
]);

/** Twenty-five, twenty-first. */
function hyphenated(form: string): Entry | null {
  const [tens, units, more] = form.split('-');
  const ten = WORDS.get(tens ?? '');
  const unit = WORDS.get(units ?? '');
  if (more !== undefined || ten?.role !== 'ten' || !unit || unit.value > 9) return null;
  if (unit.role !== 'unit' && unit.role !== 'ordinal') return null;
  return { role: unit.role === 'unit' ? 'teen' : 'ordinal', value: ten.value + unit.value };
}

export const numerals: NumeralLexicon = {
  tensFirst: true,
  isAnd: (form) => form === 'and',
  isOf: (form) => form === 'of',
  numeral(form) {
    const entry = WORDS.get(form) ?? hyphenated(form);
    return entry && { ...entry, joined: false };
  },
};
