import { type Item, isPause, isTerminal, type WordItem } from '../items.js';
import { wordTest } from '../word-set.js';
import { isRelative, opensTopic } from './function-words.js';
import { isHead } from './office-words.js';
import { isDualPast, isJoinedVerb, isNegatedVerb, mayStartWithVerb, startsWithVerb, verbness } from './verbs.js';

/** Open a clause of their own: what follows is no longer the main one. */
const isSubordinate = wordTest(
  'أن بأن لأن لأنه لأنها لأنهم كأن إذ إذا لو حيث بحيث لكن ولكن عندما بينما فيما حين حينما كي لكي وأن وإن وأنه وأنها وأنهم وإنه وإنها وإنهم ولأن بأنه بأنها بأنهم أنه أنها أنهم ريثما طالما مهما سواء لأننا لأني لأنني لأنهما نظرا لئلا وبالتالي',
);
/** A verbless predicate: there is, it is on the point of, he is. */
const isVerbless = wordTest(
  'هناك هنالك ثمة هو هي هم هما لدينا لديه لديها لديهم لنا عليه علينا عليهم أنا نحن شكرا بصدد وشك وهو وهي وهم',
);
const isParticleLike = wordTest('لم لن لا ما قد سوف كلما إذا لو ليس إن أي كل بعد قبل اليوم أمس حاليا');
const isAdverb = wordTest('غالبا كثيرا دائما حاليا سابقا أيضا أحيانا طالما');
const isLead = wordTest('قد لقد سوف وقد فقد');

/** "، وهي الجهة المعنية،": set off on both sides, it describes the subject. */
const isAside = wordTest('وهو وهي وهم وهما');
const isMarkerWithSubject = wordTest('أنه أنها أنهم أنني أننا أني إنه إنها إنهم إنني إننا إني');
const isMarker = (form: string) => form === 'ان' || isMarkerWithSubject(form);
const isExcept = wordTest('إلا غير بيد');

/** إلى and إلا fold to what looks like an article. */
const isDefinite = (form: string) =>
  /^(?:ال\p{L}|(?:وال|بال|لل|فال)\p{L}{3})/u.test(form) && !/^[وف]?ال[ياه]$/u.test(form);

function behindAside(items: readonly Item[], index: number, to: number): number {
  for (let at = index; at < to; at += 1) if (isPause(items[at])) return at;
  return to;
}

/** Behind a pronoun subject, an indefinite noun is the predicate (إنه ادعاء); adverbs end in tanwin. */
function isNounAt(form: string): boolean {
  return (
    verbness(form) === 'no' && !opensTopic(form) && !isDefinite(form) && !isParticleLike(form) && !form.endsWith('ا')
  );
}

/** قادرة, مستعدة, مذنبون: a predicate in the feminine or the plural, which no name or idafa goes on with behind a definite noun. */
const isAdjective = ({ form, raw }: WordItem): boolean =>
  (/^(?:م\p{L}{2,}|[^وفبلك]ا\p{L}{2})ون$|^[^وفبل]\p{L}{2,}ة$/u.test(raw) || isPredicate(form)) &&
  !isDefinite(form) &&
  verbness(form) === 'no' &&
  !isAdverbialNoun(form);
/** In ة as well, and no predicate behind a definite noun: time, manner, number, or a preposition in all but name. */
const isAdverbialNoun = wordTest(
  'خاصة عامة كافة مرة إضافة بداية نهاية مباشرة عادة صراحة فجأة سنة ليلة دفعة نسبة مقابلة طيلة غداة عشية بغية رغبة حالة خشية نتيجة ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة مائة قرابة إزاء جهة محاولة مقارنة زيادة نظرة استجابة حماية علانية سوية تلبية تنفيذا كلمة متحدة ساعة دقيقة جملة جميلة فاطمة عائشة خديجة أسامة حمزة طلحة معاوية عبيدة حمادة شحاتة عطية سلامة جمعة أمية عبادة نعمة سمية نادية سميرة أميرة كريمة لطيفة عزة غزة مكة قناة حياة صلاة زكاة منذ',
);
const isPredicate = wordTest(
  'قادر مستعد جاهز عازم ملتزم حريص واثق متأكد مقتنع مستمر ضروري مستحيل ممكن مطمئن متفائل منفتح مصمم مطالب ملزم مدعو معني كفيل جدير متمسك متورط مسؤول مرتبط مرهون متوقف قائم عاجز راض',
);

/** رجلين قتلا: a verb in the dual agrees with its subject. */
const isDualVerb = (before: string, form: string) => /(?:ين|ان)$/u.test(before) && isDualPast(form);

/** Whether the word at an item is a finite verb, by its form and by the word `before` it in the clause. */
function isMainVerb(
  items: readonly Item[],
  index: number,
  before: string,
  beforeDefinite: boolean,
  subjectGiven: boolean,
): boolean {
  const form = items[index]?.form ?? '';
  const found = verbness(form);
  if (found === 'sure' || isNegatedVerb(before, form) || isDualVerb(before, form)) return true;
  if (found === 'weak' && (beforeDefinite || isLead(before) || isPause(items[index - 1]))) return true;
  return before === '' && !subjectGiven && startsWithVerb(form);
}

const isSetOff = (items: readonly Item[], index: number): boolean => isPause(items[index - 1]);

/**
 * Whether the clause of items `from` to `to` has a finite verb as its predicate (الأسعار ارتفعت, ستفتح المدرسة), and is not a
 * verbless one (الجسر جاهز, هناك خطة). `subjectGiven`: its subject is a pronoun in the word before (أنه, إنها).
 */
export function isVerbalClause(items: readonly Item[], from: number, to: number, subjectGiven: boolean): boolean {
  return isVerbalFrom(items, from, to, subjectGiven) || startsWithMaybeVerb(items, from, to, subjectGiven);
}

/** أن تصدر الحكومات سندات: the definite noun behind a subjunctive is its subject, and no predicate follows it. */
function startsWithMaybeVerb(items: readonly Item[], from: number, to: number, subjectGiven: boolean): boolean {
  const first = items[from];
  const second = items[from + 1];
  if (subjectGiven || first?.kind !== 'word' || second?.kind !== 'word' || !mayStartWithVerb(first.form)) return false;
  return isDefinite(second.form) && from + 2 < to && !isNominal(items, from + 2, to);
}

/** An indefinite adjective behind the definite nouns is a predicate. */
function isNominal(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word' || opensTopic(item.form)) return false;
    if (!isDefinite(item.form)) return !/(?:[اه]|ات)$/u.test(item.form) && verbness(item.form) === 'no';
  }
  return true;
}

function isVerbalFrom(items: readonly Item[], from: number, to: number, subjectGiven: boolean): boolean {
  let relative = false;
  let relativeVerb = -1;
  let before = subjectGiven ? 'ه' : '';
  let beforeDefinite = subjectGiven;
  let office: 'none' | 'begun' | 'whole' = 'none';
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item && isTerminal(item) && (items[index + 1]?.start ?? 0) > item.end) return false;
    if (item?.kind !== 'word') continue;
    const { form } = item;
    if (isAside(form) && isPause(items[index - 1])) {
      index = behindAside(items, index, to);
      continue;
    }
    if (before === '' && isMarker(form)) {
      // The marker stands inside the quotation: "… that the bridge is ready".
      const given = isMarkerWithSubject(form);
      return isVerbalFrom(items, index + 1, to, given);
    }
    if (before === '' && isVerbless(form)) return false;
    if (subjectGiven && index === from && isNounAt(form)) return false;
    if (relative) {
      // Whatever its form, the first word of the relative clause is its verb; what is joined to that verb is too.
      relative = isParticleLike(form) || isRelative(form) || isAdverb(form);
      relativeVerb = relative ? -1 : index;
      before = form;
      beforeDefinite = false;
      continue;
    }
    if (beforeDefinite && office !== 'whole' && !isSetOff(items, index) && isAdjective(item)) return false;
    if (form === 'غير' && index > from && !isDefinite(items[index + 1]?.form ?? '')) return false;
    if (isJoinedVerb(form) && before !== '') {
      if (relativeVerb !== index - 1) return false;
    } else if (isMainVerb(items, index, before, beforeDefinite, subjectGiven)) {
      return true;
    } else if (isRelative(form) && !/^زال/u.test(items[index + 1]?.form ?? '')) {
      relative = true;
    } else if ((isSubordinate(form) && !isExcept(before)) || isVerbless(form)) {
      return false;
    }
    before = form;
    // The holder's name may follow a whole office, and the verb that name: الرئيس الفرنسي فلان رفض.
    if (opensTopic(form)) office = 'none';
    else if (isHead(form.replace(/^ال/u, ''))) office = isDefinite(form) ? 'whole' : 'begun';
    else if (office === 'begun' && isDefinite(form)) office = 'whole';
    beforeDefinite = isDefinite(form) || office === 'whole';
  }
  return false;
}
