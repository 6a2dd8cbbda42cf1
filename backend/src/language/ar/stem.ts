import { wordTest } from '../word-set.js';

// All forms here are folded (see normalise.ts): ا stands for every alef, ي for ى, ه for ة.

const ENDINGS = ['هما', 'كما', 'ها', 'هم', 'نا', 'ون', 'ين', 'ات', 'ان', 'وا', 'تم', 'كم', 'يه', 'ه', 'ي', 'ت', 'ا'];
const ARTICLES = ['بال', 'كال', 'لل', 'ال'];

/** و before anything but what makes it a root's (واقع, وظيفة, وقت), ف only before what follows no root in ف (فساد, فقر). */
const isConjoined = (form: string) =>
  /^(?:و(?!ا|ظ|زي|زار|كال|لاي|سائ|طن|قت|فق)|ف(?:ال|لل|ان|ل[مناي]|ه[ويم]|قال|قد$|كان|سوف|س[نتي]|ب|م))/u.test(form);

/**
 * A light stem: without a conjunction, an article with its preposition, and one ending of number, gender, person or
 * possession. It joins كتبت and كتبوا, not كتب and كاتب: enough to count words by, and nothing to show to anybody.
 */
export function stemOf(form: string): string {
  let stem = form;
  if (stem.length > 3 && isConjoined(stem)) stem = stem.slice(1);
  const article = ARTICLES.find((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 2);
  if (article) stem = stem.slice(article.length);
  const ending = ENDINGS.find((suffix) => stem.endsWith(suffix) && stem.length - suffix.length >= 3);
  return ending ? stem.slice(0, -ending.length) : stem;
}

/** Begin like a conjunction and a word, and are often one word: وزير, وقت, ولد. */
const isWhole = /^(?:ول[دي]|و[قزجضصسرحظط])/u;
/** Begin with the letters of a future verb and are none. */
const isNoFuture =
  /^(?:سا(?:عد|بق|رك|ند|لت|نت|حل|حه|كن|مي|مر|ده|هم|ئد|ئق|ئل|ئح|عه|عات|دس|بع|ره|ري)|سن(?:و[اي]|ه|تين|تان|دات|غاف|ات)|سي(?:اس|ار|اد|طر|نا|د(?:ه|ي|ا|ت[هين]|[ون])|اق|اح|بر|ول)|ست(?:ين|ون|يف|راتيج|ار|ري|ان|وك))/u;
const PRONOUN = /(?:هما|كما|ها|هم|نا|كم|ني)$/u;

const isLittleWord = wordTest('لا لم لن ما هو هي هم نحن أنت أنا كان كانت');

/** A future verb with its س, perhaps behind a conjunction. */
export function isFutureVerb(form: string): boolean {
  if (form[0] !== 'س' && form[1] !== 'س') return false;
  const bare = /^[وف]/u.test(form) ? form.slice(1) : form;
  return bare.length > 4 && /^س[نتيا]/u.test(bare) && !isNoFuture.test(bare);
}

/**
 * The parts of a word that weights are learned for: its stem, and the clitics that another language says in a word of its
 * own: the future's س, a preposition before the article, a pronoun at the end.
 */
export function unitsOf(form: string): string[] {
  const units: string[] = [];
  let rest = form;
  if (rest.length > 3 && isConjoined(rest) && !isWhole.test(rest)) rest = rest.slice(1);
  if (isFutureVerb(rest)) {
    units.push('س+');
    rest = rest.slice(1);
  } else if (/^[بك]ال/u.test(rest) && rest.length > 5) {
    units.push(`${rest[0]}+`);
    rest = rest.slice(3);
  } else if (rest.startsWith('لل') && rest.length > 4) {
    units.push('ل+');
    rest = rest.slice(2);
  }
  units.push(stemOf(form));
  const pronoun = PRONOUN.exec(rest)?.[0];
  if (pronoun && rest.length - pronoun.length >= 2) units.push(`+${pronoun}`);
  if (isLittleWord(rest) && !units.includes(rest)) units.push(rest);
  return units;
}
