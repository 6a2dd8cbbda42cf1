import {
  type ComparingLexicon,
  keyTable,
  phraseTable,
  polarityTable,
  type UnitName,
} from '../align/comparing-lexicon.js';
import { wordTest } from '../word-set.js';
import { dates } from './dates.js';
import { isConnective, isStop } from './function-words.js';
import { looksLikeName } from './names.js';
import { numerals } from './numerals.js';
import { isCountry, isHead, isNationality } from './office-words.js';

const PHRASES = `
negation not | لا | لم | لن | ليس | ليست | ليسوا | لسنا | لست | غير | دون | بدون | من دون | من غير | عدم | بلا | كلا
word still | لا يزال | لا تزال | لا يزالون | لا نزال | ما زال | ما زالت | ما زالوا | مازال | مازالت | ما يزال | ما تزال | لا زال | لا زالت
word especially | لا سيما | ولاسيما | لاسيما
word notonly | ليس فقط | لا فقط | ليس فحسب
function but | غير أن | غير أنه | غير أنها | إلا أن | إلا أنه | إلا أنها
qualifier approx | حوالي | حوالى | زهاء | تقريبا | ما يقارب | ما يقرب من | بحدود | في حدود | ما يناهز
qualifier approx # | نحو | بنحو | لنحو | قرابة | يقارب | تقارب | يقرب من | يناهز | تناهز
qualifier more | أكثر من | بأكثر من | لأكثر من | أزيد من | ما يزيد على | ما يزيد عن | يزيد على | يزيد عن | تزيد على | تزيد عن | ما يفوق
qualifier more N | تجاوز | تجاوزت | يتجاوز | تتجاوز | تخطى | تخطت | يتخطى | تتخطى | يفوق | تفوق
qualifier less | أقل من | بأقل من | ما يقل عن | يقل عن | تقل عن
qualifier less # | دون
qualifier atleast | على الأقل | لا يقل عن | لا تقل عن | ما لا يقل عن | ليس أقل من | كحد أدنى | بحد أدنى
qualifier atmost | على الأكثر | كحد أقصى | بحد أقصى | لا يتجاوز | لا تتجاوز | لا يزيد على | لا يزيد عن | لا تزيد على | لا تزيد عن | ليس أكثر من | لا أكثر من | لم يتجاوز | لم تتجاوز
qualifier only | فقط | حصرا | حصريا | لا غير | فحسب | وحده | وحدها | وحدهم | مجرد
qualifier all | كل | لكل | بكل | جميع | لجميع | بجميع | كافة | لكافة | الجميع | جميعا | جميعها | جميعهم | كلها | كلهم | كله | بأكمله | بأكملها | بأسره | بأسرها | برمته | برمتها
qualifier some | بعض | لبعض | ببعض | عدد من | جزء من | قسم من | بعضها | بعضهم | بعضا
qualifier most | معظم | لمعظم | أغلب | غالبية | أغلبية | أكثرية | معظمها | معظمهم | معظمه | أغلبها | أغلبهم | الجزء الأكبر من
qualifier many | الكثير من | كثير من | العديد من | عدد كبير من
qualifier few | القليل من | قليل من | عدد قليل من | قلة من
qualifier always | دائما | دوما
qualifier sometimes | أحيانا
qualifier often | غالبا
qualifier rarely | نادرا
certainty may | ربما | لعل | من الممكن | من المحتمل | يحتمل أن | يحتمل | محتمل | محتملة | على الأرجح | من المرجح | يرجح أن | يمكن أن
certainty sure | لا شك | بلا شك | دون شك | من دون شك | من المؤكد | بالتأكيد | بكل تأكيد | حتما | قطعا | لا محالة
certainty ought | يجب | ينبغي | لا بد | لابد | يتوجب | يتعين | وجوب | من الضروري | من الواجب
certainty expected | من المتوقع | من المنتظر | يتوقع أن
condition if | إذا | إذا ما | لو | في حال | في حالة | بشرط | بشرط أن | شريطة | شريطة أن | شرط أن | طالما | لولا | متى ما
condition unless | ما لم | إلا إذا | إلا في حال | إن لم
unit % | في المئة | في المائة | بالمئة | بالمائة
unit %pt | نقطة مئوية | نقاط مئوية
source by | بحسب | حسب | وفق | وفقا | نقلا عن | طبقا
`;

const UNITS = keyTable(`
usd دولار دولارا دولارات
dinar دينار دينارا دنانير
eur يورو
riyal ريال ريالا ريالات
dirham درهم درهما دراهم
lira ليرة ليرات
gineih جنيه جنيها جنيهات
rouble روبل روبلا
yuan يوان
yen ين ينا
toman تومان
km كيلومتر كيلومترا كيلومترات كم كلم
km2 كم2
m2 م2
m متر مترا أمتار
mile ميل ميلا أميال
ha هكتار هكتارا هكتارات
dunam دونم دونما دونمات
feddan فدان فدانا أفدنة
t طن طنا أطنان
kg كيلوغرام كيلوغراما كيلوجرام كيلوجراما كغ كغم كجم كلغ
g غرام غراما جرام جراما
l لتر لترا ليتر لترات ليترات
bbl برميل برميلا براميل
kw كيلوواط كيلووات
mw ميغاواط ميغاوات ميجاواط ميجاوات ميغاواطا
gw غيغاواط غيغاوات جيجاواط جيجاوات
% % ٪ بالمئة بالمائة بالمية
degree درجة درجات
`);
const TIMES = keyTable(`
second ثانية ثوان ثواني
minute دقيقة دقائق
hour ساعة ساعات
day يوم يوما أيام
week أسبوع أسبوعا أسابيع
month شهر شهرا أشهر شهور
year عام عاما أعوام سنة سنوات سنين
decade عقد عقدا عقود
century قرن قرنا قرون
times مرة مرات
`);
const DUALS = keyTable(`
hour ساعتين ساعتان
minute دقيقتين دقيقتان
day يومين يومان
week أسبوعين أسبوعان
month شهرين شهران
year عامين عامان سنتين سنتان
decade عقدين عقدان
century قرنين قرنان
usd دولارين دولاران
dinar دينارين ديناران
km كيلومترين كيلومتران
t طنين طنان
times مرتين مرتان
`);

function unit(form: string): UnitName | null {
  for (const word of [form, form.replace(/^(?:وال|بال|ال|لل|و)(?=\p{L}{2})/u, '')]) {
    const plain = UNITS.get(word);
    if (plain !== undefined) return { key: plain, besideNumber: word === 'كم' || word === 'ين', dual: false };
    const time = TIMES.get(word);
    if (time !== undefined) return { key: time, besideNumber: true, dual: false };
    const dual = DUALS.get(word);
    if (dual !== undefined) return { key: dual, besideNumber: false, dual: true };
  }
  return null;
}

const PREFIXES: readonly RegExp[] = [
  /^[وف](?=\p{L}{2})/u,
  /^(?:ال|لل)(?=\p{L}{2})/u,
  /^(?:بال|كال|وال|فال|ولل)(?=\p{L}{2})/u,
  /^(?:وبال|وكال)(?=\p{L}{2})/u,
  /^[بلك](?=\p{L}{3})/u,
  /^[وف][بلك](?=\p{L}{3})/u,
  /^[وف]?س(?=[يتنا]\p{L}{2})/u,
];
const ENDING = /(?:هما|كما|ات|ون|ين|ان|ها|هم|هن|كم|نا|وا|يه|ه|ي|ا|ت)$/u;

function stem(form: string): string {
  let rest = form
    .replace(/^(?:وال|فال|بال|كال|ال|لل)(?=\p{L}{3})/u, '')
    .replace(/^[وف](?=[يتنا]\p{L}{3})/u, '')
    .replace(/^[وف]?س(?=[يتن]\p{L}{3})/u, '');
  for (let round = 0; round < 2; round += 1) {
    const shorter = rest.replace(ENDING, '');
    if (shorter === rest || shorter.length < 3) break;
    rest = shorter;
  }
  return rest;
}

/** The consonants that stay when a word is inflected: أسهم, ساهم and المساهمة share سهم. */
function root(word: string): string {
  const bare = word.replace(/^(?:است|مست|يست|تست|نست)(?=\p{L}{2})/u, '').replace(/^[يتنما](?=\p{L}{3})/u, '');
  const consonants = bare.replace(/[اوي]/gu, '');
  // Of a hollow verb two consonants stay (عاد, استعادة), of shorter words too few to tell.
  return consonants.length >= 2 ? consonants : word;
}

const isLittle = wordTest(
  'التي الذي الذين هذا هذه ذلك تلك هو هي هم نحن أنا كان كانت يكون تكون كانوا وهو وهي قد لقد وقد فقد أن إن ثم أو أم بل حيث إذ كما أيضا كذلك',
  'عليه عليها عليهم فيه فيها فيهم منه منها منهم إليه إليها إليهم به بها بهم له لها لهم لنا لدي لديه لديها لدينا عنه عنها معه معها بينها بينهم',
  'هناك هنا الآن اليوم ذات نفس نفسه نفسها ذاته ذاتها تم يتم جرى يجري أي ما مما بما فيما منذ سيتم بأن لأن كي لكي أنه أنها أنهم إنه إنها بأنه بأنها كونه وذلك',
);
function isFunction(form: string): boolean {
  const known = (word: string) => isLittle(word) || isStop(word) || isConnective(word);
  return known(form) || (/^[وفبلك]\p{L}/u.test(form) && known(form.slice(1)));
}

/** Verbs of the past that begin like the present feminine. */
const isPastInTa = wordTest(
  'تم تمكن تحول تراجع تعرض تقدم تسلم تولى تبنى توصل تحقق تعهد توقع تسبب تضاعف تأسس توقف تغير تطور توفي تلقى',
);
const isPossible = (form: string, next: string) =>
  /^[وف]?قد$/u.test(form) && /^[يتن]\p{L}{2}/u.test(next) && !isPastInTa(next) && !/^[تن]\p{L}{2,}ت$/u.test(next);

const isNotFuture = wordTest(
  'سياسة سياسي سياسات سنوات سنويا سنوي سيارة سيارات سيادة ستون ستين سيطرة سيطر سيناء سياحة سياق سيدة ستة ستمئة',
);
const isFuture = (form: string) =>
  form === 'سوف' || form === 'وسوف' || (/^[وف]?س[يتن]\p{L}{2,}$/u.test(form) && !isNotFuture(form));

const isCity = wordTest(
  'بغداد دمشق القاهرة الرياض طهران أنقرة واشنطن موسكو بكين باريس لندن بيروت الدوحة أبوظبي دبي الرباط صنعاء الخرطوم طرابلس القدس غزة أربيل',
  'البصرة الموصل كركوك النجف كربلاء الأنبار نينوى ديالى حلب عدن جنيف نيويورك بروكسل داعش حماس طالبان القاعدة الناتو حزب_الله الحوثيون الحوثيين',
);
/** Bodies and groups that act; topics that ministries are named for (صحة, نفط) act only as their complements. */
const isGroup = wordTest(
  'حكومة حكومات مجلس وزارة وزارات هيئة جهاز لجنة اتحاد بنك مصرف مصارف بنوك برلمان إقليم حزب أحزاب كتلة دولة تحالف شركة شركات جامعة جامعات',
  'محكمة محاكم منظمة نقابة نقابات غرفة بلدية بلديات مديرية حركة تيار وكالة مؤسسة بعثة سفارة شرطة جيش جيوش صحيفة قناة مفوضية ائتلاف جبهة',
  'رئاسة معارضة قضاء نواب شيوخ عمال معلمون معلمين موظفون موظفين أطباء مزارعون مزارعين طلاب متظاهرون متظاهرين مقاولون مقاولين تجار',
  'مستثمرون مستثمرين محافظون مدراء بنتاغون كونغرس ميليشيا مليشيات فصائل قوات',
);
const bareNoun = (form: string) => form.replace(/^(?:وال|فال|بال|ال|لل|[وف](?=ال))/u, '');

/** Verbs and nouns of one field that say opposite things. */
const OPPOSITES = `
ارتفع ارتفاع زاد زيادة ازداد تصاعد نما / انخفض انخفاض تراجع هبط تقلص نقص تدنى
رفع / خفض تخفيض
قبل وافق أيد دعم / رفض عارض
نجح نجاح / فشل
ربح أرباح / خسر خسائر
فتح افتتح / أغلق إغلاق
تحسن / تدهور
سمح / منع حظر
حضر / غاب
أثبت / نفى
`;
const POLARITIES = polarityTable(OPPOSITES, (word) => root(stem(word)));

export const comparing: ComparingLexicon = {
  numerals,
  dates,
  phrases: phraseTable(PHRASES),
  withoutClitics: (form) => PREFIXES.map((prefix) => form.replace(prefix, '')).filter((rest) => rest !== form),
  joinless: (form) => form.replace(/^[وف](?=\p{L}{2})/u, ''),
  stem,
  root,
  isFunction,
  isPossible,
  isFuture,
  isExcept: (form, next) => form === 'سوي' || (form === 'الا' && !/^(?:ان|انه|انها|اذا|في)$/u.test(next)),
  looksBack: (form) => /^(?:كل|جميع|ب[اأ]كمل|ب[اأ]سر|برمت|وحد)(?:ه|ها|هم|هما|نا)$/u.test(form),
  unit,
  unitPower: (form) => (/^مربعه?$/u.test(form) ? '2' : /^مكعبه?$/u.test(form) ? '3' : null),
  agent(form) {
    const noun = bareNoun(form);
    if (isCountry(form) || isCountry(`ال${noun}`) || isCity(form) || isCity(noun) || isNationality(form)) return 'name';
    if (isHead(noun)) return 'office';
    if (isGroup(noun)) return 'body';
    return looksLikeName([form], false) ? 'name' : null;
  },
  polarity: (word) => POLARITIES.get(word) ?? null,
  cueStance: (cue) =>
    /^[وف]?(?:زعم|يزعم|تزعم|زعمت|زاعما|ادعي|يدعي|ادعت|مدعيا)/u.test(cue)
      ? 'doubt'
      : /^[وف]?(?:توقع|يتوقع|تتوقع|متوقعا|رجح|يرجح|مرجحا)/u.test(cue)
        ? 'expectation'
        : null,
};
