import type { Item, WordItem } from '../items.js';
import type { ContentMarker, Gender, SourcePhrase } from '../language-pack.js';
import { normaliseForSearch as fold } from '../normalise.js';
import { phrases, remembered, wordTest } from '../word-set.js';

const PREPOSITIONS =
  'في من إلى على عن مع خلال بعد قبل حول ضد منذ عند لدى بين تحت فوق أثناء عقب نحو دون غير سوى عبر حتى ضمن أمام خلف وفق حسب بحسب وفقا رغم ردا بشأن إزاء حيال بدلا فضلا بسبب نتيجة لـ بـ تجاه طبقا نقلا';
const CIRCUMSTANCE = 'خلال في على عقب بعد قبل أثناء ضمن لدى أمام منذ مع عبر ردا رغم وسط';
const TIME =
  'اليوم أمس غدا الآن السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة صباح مساء ظهر فجر ليل الليلة البارحة حاليا سابقا لاحقا مؤخرا الماضي الماضية المقبل المقبلة الجاري صباحا مساء رسميا أخيرا مجددا علنا مرارا ضمنيا شخصيا صراحة حرفيا تحديدا';
const CONNECTIVES =
  'كما كذلك أيضا لكن لكنه لكنها ولكنه فيما بينما إذ حيث وإذ قد وقد فقد لقد كان وكان كانت وكانت بدوره بدورها جهته جهتها جانبه جانبها ذلك هذا السياق الإطار الأثناء غضون ثم بل وهو وهي هو هي إنه قبيل كذلك وفيما وبدوره وكذلك عاد وعاد عادت سبق غير إلا أما لكن ولكن إنما بيد ولقد فلقد';
const CONNECTIVE_LEADS = 'إلى من في وفي ومن وإلى';
const PARTICLES =
  'أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها لأن لأنه كأن الذي التي الذين اللذين اللواتي ما ماذا لا لم لن ليس ليست هل أو أم و ف إلا إذا لو كل بعض أي هناك هنا تم يتم هذه هؤلاء تلك أولئك قائلا نفسه نفسها أنا نحن أنتم هم بالقول بقوله القول وذلك وأن بما مما كيف متى أين لماذا كي لكي وكل وعلى وعن ومع عندما بعدما حينما كلما ولقد فلقد لذا لذلك إذن وإذا ولو ولم ولا ولن وهل';

const isPreposition = wordTest(PREPOSITIONS);
const isTime = wordTest(TIME);
/** Open a topic as a preposition does: فيما يخص الملف المالي, بخصوص الانتخابات. */
const isConcerning = wordTest('يخص تخص يتعلق تتعلق بخصوص بصدد لجهة');
const isLink = wordTest(CONNECTIVES, CONNECTIVE_LEADS);
const isNegation = wordTest('لم لا لن ما مما');
/** With a conjunction or without. */
const denies = remembered((form) => isNegation(form.replace(/^[وف](?=\p{L}{2})/u, '')));
const isInstead = wordTest('دون بدون غير');
const isCircumstance = wordTest(CIRCUMSTANCE);
const isParticle = wordTest(PARTICLES);
const WITH_CLITIC = /^[وفبلك](?=\p{L}{2})/u;

/** Prepositions with a pronoun (أمامهم, له, فيها): they govern nothing behind them. */
const WITH_PRONOUN = new Set(
  'في من إلي علي عن مع بعد قبل حول ضد عند لدي بين أمام خلال أثناء خلف نحو حيال بشأن ل ب'
    .split(' ')
    .flatMap((preposition) => ['ه', 'ها', 'هم', 'هما', 'نا', 'كم'].map((pronoun) => fold(`${preposition}${pronoun}`))),
);
export const isPrepositionWithPronoun = (form: string): boolean => WITH_PRONOUN.has(form);

/** A word that ends a name or a noun phrase. */
export const isStop = remembered(
  (form) => isPreposition(form) || WITH_PRONOUN.has(form) || isTime(form) || isLink(form) || isParticle(form),
);

export function isConnective(form: string): boolean {
  return isLink(form);
}

/** Opens a relative clause: a verb behind one of these is the relative's. */
export const isRelative = wordTest(
  'الذي التي الذين اللذين اللذان اللتين اللواتي اللاتي ما مما فيما والذي والتي والذين',
);

/** على أن is a condition, unless the verb takes على. */
export const isConditional = (form: string): boolean => form === 'علي';

const isObjectLead = wordTest('على إلى عن من');
export const leadsObject = (form: string): boolean => isObjectLead(form) || /^ب(?!ال)\p{L}{3,}$/u.test(form);

/** A preposition or its like, with or without its conjunction; حتى before a subject means "even". */
export const opensTopic = remembered((form) => {
  const opens = (word: string) => (isPreposition(word) && word !== 'حتي') || isConcerning(word);
  return opens(form) || (/^[وف]/u.test(form) && opens(form.slice(1)));
});

export const opensCircumstance = remembered(
  (form) => isCircumstance(form) || isTime(form) || (WITH_CLITIC.test(form) && isCircumstance(form.slice(1))),
);

/** A preposition, or an object that points back with its suffix, leaves the verb no subject but the last speaker. */
export function continuesSpeaker(form: string): boolean {
  return isPreposition(form) || /^ب\p{L}{3}/u.test(form) || /^\p{L}{3,}(?:ه|ها|هم)$/u.test(form);
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['هو', 'm'],
  ['هي', 'f'],
  ['لكنه', 'm'],
  ['لكنها', 'f'],
]);

export function pronoun(form: string): Gender | null {
  return PRONOUNS.get(form) ?? null;
}

const isPlainMarker = wordTest('أن إن بأن');
const isSubjectMarker = wordTest(
  'أنه أنها أنهم أنهما أنهن أني أنني أننا أنك أنكم إنه إنها إنهم إنهما إنهن إني إنني إننا إنك إنكم بأنه بأنها بأنهم بأنهما بأنني بأننا بأني',
);
/** Before أن these make a clause that nobody says: although, except that, because, knowing that. */
const isSubordinateLead = wordTest(
  'إلا غير بيد رغم الرغم برغم علما مع ذلك حيث إذ حين سيما خصوصا خاصة سبق شك كما بما مما حد لو لولا كاد يعني الواقع والواقع بحجة بدعوى أساس اعتبار',
);
/** Nouns that a clause with أن completes: the noun governs it, not a verb before. */
const isClauseNoun = wordTest(
  'النقاب خطورة احتمال إمكان إمكانية ضرورة شرط شريطة فرصة فكرة حقيقة ثقة قناعة أمله أملها أملهم أمل الأمل درجة مخاوف خشية حق يقين علم دلائل مؤشرات أنباء تأكيدات إشارة الإشارة التأكيد القول تصور إيمان وعي اعتراف الاعتراف بالاعتراف ادعاء الادعاء اتهام الاتهام تحذير اعتقاد الاعتقاد بالاعتقاد اعتقاده اعتقادها شعور الشعور بالشعور اقتناع اقتناعه اعتقادهم قناعته خوف رغبة حجة ذريعة بذريعة الحجة مفاده مفادها انطباع الانطباع إدراك الافتراض افتراض نظرية مبدأ بالقول بالإشارة بالتأكيد',
);
/** Verbs that govern a clause themselves, and say nothing: a law requires that, it means that. */
const governsClause = wordTest(
  'يعني تعني يفرض تفرض يتطلب تتطلب يريد تريد يريدون يستطيع تستطيع يمكن يحاول يجب ينبغي يكفي يبدو تبدو يظهر تظهر يثبت تثبت يستوجب يستلزم يقتضي تقتضي يتعين يتوجب يتيح تتيح يسمح تسمح يستحق يضمن تضمن يخشى تخشى يعلم تعلم يعرف تعرف يدرك تدرك يدركون يفهم يشعر تشعر يكاد تكاد كاد كادت أراد أرادت استطاع استطاعت يصادف حدث يحدث اتضح يتضح تبين ثبت وجد وجدت علم علمت عرف عرفت أدرك أدركت اكتشف اكتشفت شعر شعرت',
);
const isWhether = wordTest('عما ما');
/** Before these أن makes an infinitive ("after he met", "must do"), not a statement. */
const isInfinitiveLead = wordTest(
  'بعد قبل يجب يمكن دون ينبغي منذ بد لابد غير يريد نريد إلا شأنه شأنها المقرر المتوقع المفترض حين لولا كما',
);

/**
 * What governs a marker instead of a verb of saying: `subordinate` opens another clause (رغم أن), `noun` is completed by it
 * (احتمال أن), also through a preposition (على ثقة بأن, أمله في أن).
 */
export function markerGovernorAt(items: readonly Item[], index: number): 'subordinate' | 'noun' | null {
  const marker = items[index];
  const before = items[index - 1];
  if (before?.kind !== 'word' || marker?.kind !== 'word') return null;
  if (!isPlainMarker(marker.form) && !isSubjectMarker(marker.form)) return null;
  const plain = before.form.replace(/^[وف](?=\p{L}{3})/u, '');
  if (isSubordinateLead(before.form) || isSubordinateLead(plain)) return 'subordinate';
  if (isClauseNoun(before.form) || governsClause(before.form)) return 'noun';
  if (before.form === 'في') return 'noun';
  const governed = items[index - 2];
  return governed?.kind === 'word' && isPreposition(before.form) && isClauseNoun(governed.form) ? 'noun' : null;
}

const followsIf = wordTest('لم كان كانت كانوا عثر شاء أمكن وجد وجدت صح أراد أرادت لزم تم تمت دعت جاز');

function isConditionalAt(items: readonly Item[], index: number): boolean {
  const marker = items[index];
  const next = items[index + 1];
  if (marker?.kind !== 'word' || !marker.raw.startsWith('إ') || next?.kind !== 'word') return false;
  return followsIf(next.form);
}

export function contentMarkerAt(items: readonly Item[], index: number): ContentMarker | null {
  const item = items[index];
  if (item?.kind !== 'word') return null;
  const before = items[index - 1];
  if (before?.kind === 'word' && isInfinitiveLead(before.form)) return null;
  // "He asked whether": سأل عما إذا كان, تساءل ما إذا.
  if (item.form === 'اذا' && before?.kind === 'word' && isWhether(before.form))
    return { next: index + 1, content: index };
  if (isPlainMarker(item.form)) {
    // The name آن, and the conditional إن, which a verb follows (إن عثر عليها).
    if (item.raw.startsWith('آ') || isConditionalAt(items, index)) return null;
    return { next: index + 1, content: index + 1 };
  }
  if (isSubjectMarker(item.form)) return { next: index + 1, content: index };
  return null;
}

/**
 * Whether a verb at an item is denied (ولم يوضح, دون أن يذكر) or belongs to things (ما يشير إلى): then nobody says
 * anything by it.
 */
export function isDenied(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (before?.kind !== 'word') return false;
  if (denies(before.form)) return true;
  const lead = items[index - 2];
  return before.form === 'ان' && lead?.kind === 'word' && isInstead(lead.form.replace(/^و/u, ''));
}

const REFERRING_BACK = phrases(`
على حد تعبيره
على حد تعبيرها
على حد تعبيرهم
على حد قوله
على حد قولها
على حد قولهم
على حد وصفه
على حد وصفها
حسب تعبيره
حسب تعبيرها
حسب قوله
حسب قولها
حسب وصفه
حسب وصفها
بحسب تعبيره
بحسب تعبيرها
بحسب قوله
بحسب قولها
بحسب وصفه
بحسب وصفها
وفق قوله
وفق قولها
وفق تعبيره
وفق تعبيرها
وفق وصفه
وفقا لقوله
وفقا لقولها
كما قال
كما قالت
كما وصفه
كما وصفها
`).map((phrase) => phrase.split(' '));

/** Every word that a source phrase begins with: most words are none, and are done with one look. */
const beginsSource = wordTest('على حسب بحسب وفق وفقا طبقا نقلا كما وبحسب وحسب ووفق ووفقا وطبقا ونقلا');

const isSource = wordTest('بحسب نقلا');
/** وفقاً ل… also means "in accordance with". */
const isSourceFor = wordTest('وفقا طبقا');
/** حسب and وفق also mean "in keeping with"; they name a source only before these. */
const isLooseSource = wordTest('حسب وفق');
const isSourceNoun = wordTest(
  'بيان البيان تصريح تصريحات مصدر مصادر المصدر مسؤول مسؤولين وكالة الوكالة تقرير ما وزارة وزير رئيس المتحدث متحدث الوزير الرئيس الوزارة شهود مراقبين خبراء صحيفة',
);

/** للوزارة without its preposition: الوزارة, in the place of what is written. */
function withoutLam(word: WordItem): WordItem {
  if (word.form.startsWith('لل')) {
    return { ...word, form: `ال${word.form.slice(2)}`, raw: `ال${word.raw.slice(2)}` };
  }
  if (!/^ل(?!ج)/u.test(word.form)) return word;
  return { ...word, start: word.start + 1, form: word.form.slice(1), raw: word.raw.slice(1) };
}

/** بحسب …, وفقاً ل …, على حد تعبيره: null when no such phrase begins at the item. */
export function sourcePhraseAt(items: readonly Item[], index: number): SourcePhrase | null {
  const item = items[index];
  if (item?.kind !== 'word' || !beginsSource(item.form)) return null;
  for (const phrase of REFERRING_BACK) {
    if (phrase.every((form, offset) => items[index + offset]?.form === form)) {
      return { next: index + phrase.length, refersBack: true };
    }
  }
  const following = items[index + 1];
  if (following?.kind !== 'word') return null;
  const plain = item.form.replace(/^[وف](?=(?:بحسب|حسب|وفق|طبق|نقلا))/u, '');
  if (isSource(plain)) return { next: index + (following.form === 'عن' ? 2 : 1), refersBack: false };
  const governed = withoutLam(following);
  if (isSourceFor(plain) && isSourceNoun(governed.form)) return { next: index + 1, refersBack: false, governed };
  if (isLooseSource(plain) && isSourceNoun(following.form)) return { next: index + 1, refersBack: false };
  return null;
}
