import type { Item } from '../items.js';
import type { CueMatch, Gender } from '../language-pack.js';
import { normaliseForSearch as fold } from '../normalise.js';
import { remembered, wordTest } from '../word-set.js';
import { NOUNS, VERBS } from './cue-verbs.js';
import { isDenied, isRelative } from './function-words.js';

const isDoubt = wordTest('استبعد نفى');
/** Verbs with somebody told or asked as their object, which may be a suffix: أبلغه, وحثّها على أن. */
const isAddressing = wordTest('أبلغ أخبر حث طالب ناشد نصح اتهم أوصى سأل وعد دعا ذكر أجاب حذر هدد أنذر أخطر أنبأ خاطب');
/** Finite forms that are nouns as well: behind a preposition, a quantity or another verb of saying they are the noun. */
const isNounToo = wordTest(
  'رفض ذكر رد نقل كشف وصف وعد شرح ختم كتب حث نصح أمل بين عبر زاد خلص تحدث توقع تعهد نفي نشر بث سرد قدر ظن كذب أسف صرخ همس شجب',
);
/** Their duals are spelled like the noun in the accusative: حذرا, رأيا. */
const isNounInDual = wordTest('حذر رأى');
/** What only a noun follows. */
const isBeforeNoun = wordTest(
  'في إلى على عن مع بعد خلال حول ضد عند بين تحت بسبب دون بدون عدم أي كل مجرد رغم دون بلا ثمة هناك سوى غير لدى منذ نحو محل أو قيد إعادة تم سيتم يتم جرى',
);

/** Verbs that take على before what is said; behind any other, على أن means "provided that". */
const takesOn = wordTest('شدد أكد حث نبه رد علق أصر أقسم اتفق أجمع نص وافق راهن عول ركز اعترض احتج برهن شهد ألح');
/** Present forms that stand for nobody right before what is expected or believed: يُتوقع أن, يُذكر أن. */
const isPassiveToo = wordTest('يتوقع يعتقد يرجح يستبعد يذكر يعلن يلاحظ يظن يقدر يشترط');

interface Form {
  readonly shape: CueMatch['shape'];
  readonly strict: boolean;
  readonly stance: boolean;
  readonly quotes: boolean;
  readonly nounToo: boolean;
  readonly takesOn: boolean;
  readonly gender: Gender | null;
  /** Denied, it still reports a position: لم يستبعد, لم ينف. */
  readonly doubts: boolean;
}

function inflect(): Map<string, Form> {
  const forms = new Map<string, Form>();
  const add = (word: string, form: Form) => {
    const key = fold(word);
    const known = forms.get(key);
    // Two verbs share a form (ذكَر, ذكَّر): the reading that asks for less evidence is not taken silently.
    forms.set(
      key,
      known ? { ...known, strict: known.strict || form.strict, stance: known.stance && form.stance } : form,
    );
  };
  for (const line of VERBS.trim().split('\n')) {
    const [past = '', present = '', participle = '', kind = ''] = line.split(' ');
    const base = {
      strict: kind === 'strict',
      stance: kind === 'stance' || kind === 'act',
      quotes: kind !== 'act',
      doubts: isDoubt(fold(past)),
      nounToo: false,
      takesOn: takesOn(fold(past)),
    };
    const open = /[ىا]$/u.test(past) ? past.slice(0, -1) : past;
    const finite = (word: string, gender: Gender | null) => {
      add(word, { ...base, shape: 'finite', gender, nounToo: isNounToo(fold(word)) });
    };
    finite(past, 'm');
    finite(`${open}ت`, 'f');
    for (const ending of ['وا', 'تا', 'ن']) finite(`${open}${ending}`, null);
    // The dual of a short verb is spelled like its noun in the accusative (نقلا عن, ردا على).
    if (!isNounToo(fold(past)) && !isNounInDual(fold(past))) finite(`${past.replace(/ى$/u, 'ي')}ا`, null);
    if (isAddressing(fold(past))) {
      for (const object of ['ه', 'ها', 'هم']) {
        finite(`${past.replace(/ى$/u, 'ا')}${object}`, 'm');
        finite(`${open}ت${object}`, 'f');
      }
    }
    if (present !== '-') {
      const stem = present.replace(/[يوى]$/u, '');
      finite(present, 'm');
      finite(`ت${present.slice(1)}`, 'f');
      finite(`${stem}ون`, null);
      finite(`${stem}ان`, null);
      finite(`س${present}`, 'm');
      finite(`ست${present.slice(1)}`, 'f');
    }
    if (participle === '-') continue;
    const hanging = (word: string, gender: Gender | null) => add(word, { ...base, shape: 'participle', gender });
    hanging(`${participle}ا`, 'm');
    hanging(`${participle}ة`, 'f');
    hanging(`${participle.replace(/ي$/u, '')}ين`, null);
  }
  for (const word of NOUNS.split(' ')) {
    const noun: Form = {
      shape: 'noun',
      strict: false,
      stance: false,
      quotes: true,
      nounToo: false,
      takesOn: false,
      gender: null,
      doubts: false,
    };
    add(word, noun);
  }
  return forms;
}

const FORMS = inflect();

/** Whether a form that is a noun as well is the noun here: بين رفض وقبول, رفض ذكر اسمه, بعد كشف الخطة. */
function isNounHere(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (before?.kind !== 'word') return false;
  return isBeforeNoun(before.form) || FORMS.get(before.form)?.shape === 'finite';
}

/** "ويتوقع أن …": what is expected follows at once, and no subject stands before. */
function isPassiveHere(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (next?.kind !== 'word' || !/^ب?ان/u.test(next.form)) return false;
  const before = items[index - 1];
  return before?.kind !== 'word' || isRelative(before.form) || /^[وف]/u.test(items[index]?.form ?? '');
}

const CLITIC = /^(?:[وف](?=\p{L}{3})|و(?=رد$))/u;
/** Damma on the first letter of the verb; a present tense has it in the active as well. */
const PASSIVE = /^(?:[وف]\p{M}*)?[^يتنوف]\u064f/u;
/** "أما الوزير فقال": ف goes on with the subject that أما set in front. */
const FRONTED = 14;

function answersAs(items: readonly Item[], index: number): boolean {
  if (!items[index]?.form.startsWith('ف')) return false;
  for (let at = index - 1; at >= Math.max(0, index - FRONTED); at -= 1) {
    if (/^(?:و)?اما$/u.test(items[at]?.form ?? '')) return true;
  }
  return false;
}

/** Shadda on the second letter settles بيّن against بين. */
const SHADDA = /\u0651/u;

/** "بين" without its shadda is the preposition, unless أن follows soon or a colon at once. */
function announces(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (next?.kind === 'quote' || next?.form === ':') return true;
  for (let at = index + 1; at <= index + ANNOUNCED && items[at]?.kind === 'word'; at += 1) {
    if (/^ب?ان(?:ه|ها|هم|هما|نا|ني)?$/u.test(items[at]?.form ?? '')) return true;
  }
  return false;
}
const ANNOUNCED = 4;

/** A verb of saying as it is written, or behind the clitic و or ف. */
const formOf = remembered((written) => {
  const whole = FORMS.get(written);
  return { whole, form: whole ?? (CLITIC.test(written) ? FORMS.get(written.slice(1)) : undefined) };
});

/** The cue that a word is, with or without the clitic و or ف; null when it is none. */
export function cueAt(items: readonly Item[], index: number): CueMatch | null {
  const item = items[index];
  if (item?.kind !== 'word') return null;
  const { whole, form } = formOf(item.form);
  if (!form || (form.shape === 'finite' && !form.doubts && isDenied(items, index))) return null;
  // هنأ "congratulated" folds to هنا "here".
  if (/^[وف]?هنا$/u.test(item.form) && !item.raw.endsWith('أ')) return null;
  if (form.nounToo && whole && isNounHere(items, index)) return null;
  if (/^و?بين$/u.test(item.form) && !SHADDA.test(item.raw) && !announces(items, index)) return null;
  if (isPassiveToo(whole ? item.form : item.form.slice(1)) && isPassiveHere(items, index)) return null;
  // أُعلن: a vowel sign on the first letter of a past tense says that it is passive, and nobody's words follow.
  if (form.shape === 'finite' && PASSIVE.test(item.raw)) return null;
  const joined = !whole && !answersAs(items, index);
  // The clitic and the vowel sign that may follow it are not part of the verb.
  const clitic = whole ? 0 : (/^[^\p{L}]*\p{L}[^\p{L}\u0640]*\u0640*/u.exec(item.raw)?.[0].length ?? 0);
  return {
    start: item.start + clitic,
    end: item.end,
    next: index + 1,
    shape: form.shape,
    strict: form.strict && !(form.shape === 'finite' && SHADDA.test(item.raw)),
    stance: form.stance,
    quotes: form.quotes,
    takesOn: form.takesOn,
    bare: false,
    gender: form.gender,
    joined,
  };
}

/** The speaker's own verbs (قلت, نعتقد) and the impersonal ones (يشار إلى), which stand for nobody whom a report names. */
const OWN = wordTest(
  'قلت قلنا أقول نقول أكدت أكدنا أؤكد نؤكد أعتقد نعتقد أتوقع نتوقع أرى نرى ذكرت ذكرنا أضيف نضيف أوضحت أوضحنا أعلنا نعلن أشرت أشرنا لاحظت لاحظنا اقترحت اقترحنا نعتبر أعتبر',
  'يشار أشير يقال قيل يذكر أفيد',
);

/** A verb of saying by which no third person speaks: the first person's and the impersonal ones. */
export function impersonalCueAt(items: readonly Item[], index: number): CueMatch | null {
  const item = items[index];
  if (item?.kind !== 'word' || isDenied(items, index)) return null;
  const whole = OWN(item.form);
  if (!whole && !(CLITIC.test(item.form) && OWN(item.form.slice(1)))) return null;
  return {
    start: whole ? item.start : item.start + 1,
    end: item.end,
    next: index + 1,
    shape: 'finite',
    strict: false,
    stance: false,
    quotes: true,
    takesOn: true,
    bare: false,
    gender: null,
    joined: !whole,
  };
}

/** True when the folded word is a form of a verb of saying. */
export function isCueForm(form: string): boolean {
  return FORMS.has(form) || (CLITIC.test(form) && FORMS.has(form.slice(1)));
}
