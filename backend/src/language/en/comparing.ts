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
import { numerals } from './numerals.js';

const PHRASES = `
negation not | not | no | never | none | nobody | nothing | neither | nor | without | cannot | no longer | hardly
word notonly | not only
qualifier approx | roughly | approximately | nearly | almost
qualifier approx # | about | around | some | close to | just about | circa
qualifier more | more than | in excess of | upwards of
qualifier more # | over | above | exceeding
qualifier more N | exceeded | exceeds | surpassed | topped
qualifier less | less than | fewer than
qualifier less # | under | below
qualifier atleast | at least | no less than | no fewer than | not less than
qualifier atmost | at most | no more than | not more than
qualifier atmost # | up to
qualifier only | only | solely | merely | exclusively | alone | nothing but
qualifier only # | just
qualifier all | all | every | each | entire | whole | everyone | everybody
qualifier some | some | several | a number of | part of
qualifier most | most of | most | the majority of | majority of
qualifier many | many | a lot of | numerous
qualifier few | few | a few | little
qualifier always | always
qualifier often | often
qualifier sometimes | sometimes
qualifier rarely | rarely | seldom
certainty may | may | might | could | perhaps | maybe | possibly | probably | likely | potentially
certainty sure | certainly | definitely | undoubtedly | surely | no doubt | without doubt
certainty ought | must | should | ought to | has to | have to | need to | needs to
certainty expected | expected to | is expected to | are expected to
condition if | if | provided | provided that | as long as | on condition that | in case | in the event | assuming | only if
condition unless | unless
unit % | per cent
unit %pt | percentage point | percentage points
source by | according to
`;

const plural = (word: string) => `${word} ${word}s`;
const UNITS = keyTable(`
usd $ us$ usd ${plural('dollar')}
eur € eur ${plural('euro')}
pound £ gbp ${plural('pound')}
yen ¥ yen
dinar ${plural('dinar')} iqd
riyal ${plural('riyal')}
dirham ${plural('dirham')}
lira lira liras
rouble ${plural('rouble')} ${plural('ruble')}
yuan yuan
km km kms ${plural('kilometre')} ${plural('kilometer')}
km2 km2
m2 m2
m ${plural('metre')} ${plural('meter')}
mile ${plural('mile')}
ha ha ${plural('hectare')}
acre ${plural('acre')}
t ${plural('ton')} ${plural('tonne')}
kg kg ${plural('kilogram')} ${plural('kilo')}
g ${plural('gram')}
l ${plural('litre')} ${plural('liter')}
bbl ${plural('barrel')}
kw kw ${plural('kilowatt')}
mw mw ${plural('megawatt')}
gw gw ${plural('gigawatt')}
% % ٪ percent pct
degree ${plural('degree')}
`);
const TIMES = keyTable(`
second seconds
minute ${plural('minute')}
hour ${plural('hour')}
day ${plural('day')}
week ${plural('week')}
month ${plural('month')}
year ${plural('year')}
decade ${plural('decade')}
century century centuries
times times
`);

function unit(form: string): UnitName | null {
  const plain = UNITS.get(form);
  if (plain !== undefined) return { key: plain, besideNumber: plain === 'pound', dual: false };
  const time = TIMES.get(form);
  return time === undefined ? null : { key: time, besideNumber: true, dual: false };
}

function stem(form: string): string {
  if (form.length < 4) return form;
  const plain = form.replace(/s$/u, (ending) => (/(?:ss|us|is)$/u.test(form) ? ending : ''));
  const singular = form.replace(/(?<=\p{L}{2})ies$/u, 'y').replace(/(?<=ch|sh|ss|x)es$/u, '');
  const word = singular === form ? plain : singular;
  const verb = word.replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '').replace(/(?<=\p{L}{4})ly$/u, '');
  return verb.replace(/(?<=\p{L}{2})([bdgklmnprt])\1$/u, '$1').replace(/(?<=\p{L}{3})e$/u, '');
}

const isLittle = wordTest(
  'the a an of to in on at by for from with and or but that this these those which who whom whose it its he she they them his her their our us we i my you your',
  'is are was were be been being am do does did has have had will would shall can as than then so such there here also into onto out up off about what when where while how if not said says say',
);
const isBodyWord = wordTest(
  'government parliament cabinet ministry army police court council committee commission union party opposition bank company agency municipality university hospital senate congress military workers teachers farmers investors lawmakers employers unions companies banks judges prosecutors students doctors residents protesters',
);
const isOffice = wordTest(
  'minister president premier chancellor senator governor secretary mayor king queen prince general ambassador director chairman spokesman judge',
);

const OPPOSITES = `
rose rise risen grew grow increased increase climbed gained / fell fall fallen shrank dropped decreased decrease declined lost
raised raise / lowered lower cut
accepted accept approved approve supported support backed / rejected reject opposed oppose
succeeded success / failed failure fail
won win / lost lose
opened open / closed close shut
improved / worsened deteriorated
allowed permitted / banned forbade prohibited
confirmed / denied
`;
const POLARITIES = polarityTable(OPPOSITES, stem);

export const comparing: ComparingLexicon = {
  numerals,
  dates,
  phrases: phraseTable(PHRASES),
  withoutClitics: () => [],
  joinless: (form) => form,
  stem,
  root: (word) => word,
  isFunction: (form) => isLittle(form) || isStop(form) || isConnective(form),
  isPossible: () => false,
  isFuture: (form) => form === 'will' || form === 'shall',
  isExcept: () => false,
  looksBack: (form) => form === 'alone',
  unit,
  unitPower: (form) => (form === 'square' ? '2' : form === 'cubic' ? '3' : null),
  agent(form, raw, first) {
    if (isBodyWord(form)) return 'body';
    if (isOffice(form)) return 'office';
    return !first && /^\p{Lu}/u.test(raw) && !isLittle(form) ? 'name' : null;
  },
  polarity: (word) => POLARITIES.get(word) ?? null,
  cueStance: (cue) =>
    /^(?:claim|alleg)/u.test(cue) ? 'doubt' : /^(?:expect|predict|forecast)/u.test(cue) ? 'expectation' : null,
};
