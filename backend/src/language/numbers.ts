/**
 * Numbers by their value, however they are written: digits of either system with separators, words, scales, duals,
 * fractions. What the words are is the language's business (`NumeralLexicon`); how they add up is here.
 */

/** A numeral word. `scale`s multiply what stands before them; a `plural` (thousands) alone says no exact number. */
export interface Numeral {
  readonly role: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dual' | 'plural' | 'fraction' | 'ordinal' | 'article';
  readonly value: number;
  /** Carries the conjunction itself (وعشرون). */
  readonly joined: boolean;
}

export interface NumeralLexicon {
  /** `form` is folded as in normalise.ts; `raw` shows vowel signs that tell "a thousand" from "two thousand". */
  numeral(form: string, raw: string): Numeral | null;
  /** A conjunction of its own between the parts of one number. */
  isAnd(form: string): boolean;
  /** "of" in "tens of thousands". */
  isOf(form: string): boolean;
  /** True where tens come before units (twenty-five), false where units do (خمسة وعشرون). */
  readonly tensFirst: boolean;
}

export interface NumberWord {
  readonly form: string;
  readonly raw: string;
  /** Behind a comma or a full stop, where a number does not go on. */
  readonly opensClause?: boolean;
}

export interface ReadNumber {
  readonly value: number;
  /** The other reading of digits like 3.000, which are three or three thousand. */
  readonly alternative: number | null;
  /** `exact`, a rank (the third), or an order of magnitude (thousands). */
  readonly sense: 'exact' | 'ordinal' | 'vague';
  /** Written in digits without separators or scale: may be a year. */
  readonly plainDigits: boolean;
  /** Index of the first word after the number. */
  readonly next: number;
  /** What is glued to the digits' end: a unit or nothing (5km). */
  readonly suffix: string;
}

interface Digits {
  readonly value: number;
  readonly alternative: number | null;
  readonly plain: boolean;
  readonly suffix: string;
  readonly ordinal: boolean;
}

const ANY_DIGIT = /\d/u;
const DIGITS = /^(?:[وف]?(?:ال|[بلك])?)?(\d[\d.,٫٬]*)(\p{L}[\p{L}\d]*)?$/u;
const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
};
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/u;

/** The value of digits with separators: 3,000 3٬000 1.200.000 3.5 3٫5; null for what is no number (1.2.3.4). */
function valueOfDigits(written: string): { value: number; alternative: number | null } | null {
  const plain = written.replace(/٬/gu, ',').replace(/[.,٫]+$/u, '');
  if (/^\d+$/u.test(plain)) return { value: Number(plain), alternative: null };
  if (/^\d{1,3}(?:,\d{3})+(?:[.٫]\d+)?$/u.test(plain)) {
    return { value: Number(plain.replaceAll(',', '').replace('٫', '.')), alternative: null };
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(plain)) {
    return { value: Number(plain.replaceAll('.', '').replace(',', '.')), alternative: null };
  }
  const decimal = /^(\d+)[.,٫](\d+)$/u.exec(plain);
  if (!decimal) return null;
  const grouped = /^[1-9]\d{0,2}\.\d{3}$/u.test(plain) ? Number(plain.replace('.', '')) : null;
  return { value: Number(`${decimal[1]}.${decimal[2]}`), alternative: grouped };
}

function digitsOf(form: string): Digits | null {
  if (!ANY_DIGIT.test(form)) return null;
  const half = /^(\d+)?[ ]?([1-9])⁄([1-9]\d?)$/u.exec(form);
  if (half) {
    const value = Number(half[1] ?? 0) + Number(half[2]) / Number(half[3]);
    return { value, alternative: null, plain: false, suffix: '', ordinal: false };
  }
  const match = DIGITS.exec(form);
  const read = match?.[1] === undefined ? null : valueOfDigits(match[1]);
  if (!read) return null;
  const suffix = match?.[2] ?? '';
  const scale = Object.hasOwn(SHORT_SCALES, suffix) ? (SHORT_SCALES[suffix] ?? 1) : null;
  return {
    value: read.value * (scale ?? 1),
    alternative: read.alternative === null ? null : read.alternative * (scale ?? 1),
    plain: /^\D*\d+$/u.test(form),
    suffix: scale === null && !ORDINAL_SUFFIX.test(suffix) ? suffix : '',
    ordinal: ORDINAL_SUFFIX.test(suffix),
  };
}

const EXACT = { alternative: null, sense: 'exact', plainDigits: false, suffix: '' } as const;

/** No number in words is longer than this, so that a text of nothing but numerals stays linear. */
const MAX_WORDS = 16;

/** The same lexicon that looks up each spelling once: a text's words come back all the time. */
export function remembering(lexicon: NumeralLexicon): NumeralLexicon {
  const known = new Map<string, Numeral | null>();
  return {
    ...lexicon,
    numeral(form, raw) {
      let found = known.get(raw);
      if (found === undefined) {
        found = lexicon.numeral(form, raw);
        known.set(raw, found);
      }
      return found;
    },
  };
}

/** What stands so far: whole scale groups, and the group that still waits for its scale. */
interface Sum {
  total: number;
  group: number | null;
  /** The smallest step of the pending group: 1, 10, 100; 0 behind digits, which take nothing but a scale. */
  step: number;
  /** The smallest scale used. */
  scale: number;
}

function addPart(sum: Sum, numeral: Numeral, joined: boolean, tensFirst: boolean): boolean {
  const { value, role } = numeral;
  const opens = sum.group === null && (sum.total === 0 || ((joined || tensFirst) && value < sum.scale));
  const open = (step: number) => {
    sum.group = value;
    sum.step = step;
    return true;
  };
  const add = (step: number) => {
    sum.group = (sum.group ?? 0) + value;
    sum.step = step;
    return true;
  };
  switch (role) {
    case 'unit':
      if (opens) return open(1);
      if (sum.step === 100 && (joined || tensFirst)) return add(1);
      return tensFirst && sum.step === 10 && !joined && add(1);
    case 'teen':
      // خمسة عشر: the ten stands behind its unit, unless it is a number of its own.
      if (sum.group !== null && !tensFirst) return sum.step === 1 && sum.group % 100 < 10 && !joined && add(2);
      return opens ? open(2) : sum.step === 100 && (joined || tensFirst) && add(2);
    case 'ten':
      if (opens) return open(10);
      if (!tensFirst && joined && sum.step === 1 && (sum.group ?? 0) % 100 < 10) return add(10);
      return sum.step === 100 && (joined || tensFirst) && add(10);
    case 'hundred':
      if (sum.group !== null && !joined && value === 100 && sum.step < 100 && sum.group < 100) {
        sum.group *= 100;
        sum.step = 100;
        return true;
      }
      return opens && open(100);
    case 'plural':
    case 'scale':
      if (sum.group !== null) {
        if (joined || value >= sum.scale) return false;
        sum.total += sum.group * value;
      } else if (sum.total === 0 || (joined && value < sum.scale)) sum.total += value;
      else if (!joined && sum.total <= sum.scale && value > sum.scale) {
        sum.total *= value; // ألف مليار
      } else return false;
      sum.group = null;
      sum.scale = value;
      return true;
    case 'dual':
      // Without its vowel sign the accusative of "thousand" looks like "two thousand": behind a number it is a scale.
      if (sum.group !== null && !joined)
        return addPart(sum, { ...numeral, role: 'scale', value: value / 2 }, false, tensFirst);
      if (!opens) return false;
      sum.total += value;
      sum.scale = value / 2;
      return true;
    case 'fraction':
      if (sum.group === null) {
        if (sum.total === 0) return open(0);
        if (!joined) return false;
        sum.total += value * sum.scale; // مليون ونصف
        return true;
      }
      if (!joined && (sum.step !== 1 || sum.group > 9)) return false;
      // ثلاثة أرباع, two thirds; and two and a half, which may still take its scale.
      sum.group = joined ? sum.group + value : sum.group * value;
      sum.step = 0;
      return true;
    case 'ordinal':
    case 'article':
      return false;
  }
}

/**
 * Reads the number that begins at a word; null when none does. In: folded words of one statement. A scale behind a
 * fraction is taken in (half a million), as is the scale repeated behind one (مليون ونصف المليون).
 */
export function numberAt(words: readonly NumberWord[], index: number, lexicon: NumeralLexicon): ReadNumber | null {
  const read = (at: number) => {
    const word = words[at];
    return word ? lexicon.numeral(word.form, word.raw) : null;
  };
  const first = words[index];
  if (!first) return null;
  const digits = digitsOf(first.form);
  const sum: Sum = { total: 0, group: null, step: 0, scale: Number.POSITIVE_INFINITY };
  let at = index;
  let alternative: number | null = null;
  if (digits) {
    if (digits.ordinal || digits.suffix !== '') {
      const sense = digits.ordinal ? 'ordinal' : 'exact';
      return { ...digits, sense, plainDigits: false, next: index + 1 };
    }
    sum.group = digits.value;
    alternative = digits.alternative;
    at += 1;
  } else {
    const numeral = read(index);
    if (!numeral) return null;
    if (numeral.role === 'ordinal') return ordinalAt(words, index, numeral, lexicon);
    if (numeral.role === 'plural') return vagueAt(words, index, numeral, lexicon);
    if (numeral.role === 'article') {
      const counted = read(index + 1);
      if (counted?.role === 'ordinal' && counted.value > 2 && lexicon.isOf(words[index + 2]?.form ?? '')) {
        return { ...EXACT, value: 1 / counted.value, next: index + 2 }; // a third of
      }
      if (!counted || !['scale', 'hundred', 'fraction'].includes(counted.role)) return null;
      at += 1;
    }
  }
  let justScale = 0;
  while (at - index < MAX_WORDS) {
    if (at > index && words[at]?.opensClause) break;
    let place = at;
    let numeral = read(place);
    let joined = numeral?.joined ?? false;
    const begun = sum.group !== null || sum.total > 0;
    if (begun && !numeral && lexicon.isAnd(words[place]?.form ?? '')) {
      place += 1;
      numeral = read(place);
      joined = true;
    }
    if (begun && numeral?.role === 'article') {
      place += 1;
      numeral = read(place);
      if (numeral?.role !== 'fraction' && !(sum.step === 0 && numeral?.role === 'scale')) break;
    }
    if (!numeral) {
      // Three thousand and 500, ثلاثة آلاف و500.
      const more = joined || /^و\d/u.test(words[place]?.form ?? '') ? digitsOf(words[place]?.form ?? '') : null;
      if (!more || sum.group !== null || sum.total === 0 || more.value >= sum.scale || more.suffix !== '') break;
      sum.group = more.value;
      sum.step = 0;
      at = place + 1;
      continue;
    }
    // The scale said again behind its fraction: مليون ونصف المليون.
    if (justScale > 0 && numeral.role === 'scale' && numeral.value === justScale && !joined) {
      at = place + 1;
      break;
    }
    if (lexicon.tensFirst && numeral.role === 'ordinal' && sum.group === 1 && sum.total === 0 && numeral.value > 2) {
      return { ...EXACT, value: 1 / numeral.value, next: place + 1 }; // one third
    }
    const fractionOfScale = numeral.role === 'fraction' && sum.group === null && sum.total > 0;
    if (!addPart(sum, numeral, joined && begun, lexicon.tensFirst)) break;
    justScale = fractionOfScale ? sum.scale : 0;
    at = place + 1;
  }
  if (sum.group === null && sum.total === 0 && at === index) return null;
  const scaled = Number.isFinite(sum.scale);
  return {
    value: sum.total + (sum.group ?? 0),
    alternative: scaled && alternative !== null ? alternative * sum.scale : alternative,
    sense: 'exact',
    plainDigits: digits?.plain === true && !scaled,
    next: at,
    suffix: '',
  };
}

/** الحادي والعشرون, الثاني عشر, third. */
function ordinalAt(words: readonly NumberWord[], index: number, first: Numeral, lexicon: NumeralLexicon): ReadNumber {
  const word = words[index + 1];
  const more = word && !word.opensClause ? lexicon.numeral(word.form, word.raw) : null;
  const goesOn =
    !lexicon.tensFirst &&
    first.value < 10 &&
    more !== null &&
    ((more.role === 'teen' && !more.joined) || (more.role === 'ten' && more.joined));
  const value = goesOn && more ? first.value + more.value : first.value;
  return { ...EXACT, value, sense: 'ordinal', next: index + (goesOn ? 2 : 1) };
}

/** آلاف, عشرات الآلاف, tens of thousands: an order of magnitude. */
function vagueAt(words: readonly NumberWord[], index: number, first: Numeral, lexicon: NumeralLexicon): ReadNumber {
  let { value } = first;
  let next = index + 1;
  while (next - index < MAX_WORDS) {
    const at = lexicon.isOf(words[next]?.form ?? '') ? next + 1 : next;
    const word = words[at];
    const more = word && !word.opensClause ? lexicon.numeral(word.form, word.raw) : null;
    if (!more || more.joined || (more.role !== 'plural' && more.role !== 'scale')) break;
    value *= more.value;
    next = at + 1;
  }
  return { ...EXACT, value, sense: 'vague', next };
}
