import type { Item } from '../items.js';
import type { CueMatch, Gender } from '../language-pack.js';
import { normaliseForSearch as fold } from '../normalise.js';
import { wordTest } from '../word-set.js';
import { isDenied } from './function-words.js';

/**
 * Verbs of saying: past, present, active participle ("-" where news never uses one, or as
 * يذكر أن "it should be said that" uses it in the outlet's own voice), and their kind.
 * `say` takes أنّ or a quotation; `stance` also reports a position without either (ثمّن دور …); `strict` is an everyday
 * word besides and counts only right before what is said.
 */
const VERBS = `
قال يقول قائل say
أضاف يضيف مضيف say
أكد يؤكد مؤكد stance
أوضح يوضح موضح say
أشار يشير مشير stance
لفت يلفت لافت stance
بين يبين مبين strict
ذكر - ذاكر say
ذكّر - مذكر say
تابع يتابع متابع say
شدد يشدد مشدد stance
نوه ينوه منوه stance
صرح يصرح مصرح say
أعلن يعلن معلن stance
اعتبر يعتبر معتبر stance
رأى يرى - say
كشف يكشف كاشف stance
تحدث يتحدث متحدث stance
استدرك يستدرك مستدرك say
اختتم يختتم مختتم say
ختم يختم خاتم say
أردف يردف مردف say
استطرد يستطرد مستطرد say
نقل ينقل ناقل say
أفاد يفيد مفيد say
زعم يزعم زاعم say
ادعى يدعي مدعي say
نفى ينفي نافي stance
حذر يحذر محذر stance
دعا يدعو داعي stance
طالب يطالب مطالب stance
جدد يجدد مجدد stance
كرر يكرر مكرر say
أقر يقر مقر stance
اعترف يعترف معترف stance
توقع يتوقع متوقع stance
تعهد يتعهد متعهد stance
توعد يتوعد متوعد stance
وعد يعد واعد say
أبلغ - - say
كتب يكتب كاتب say
غرد يغرد مغرد say
علق يعلق معلق say
رد يرد - say
تساءل يتساءل متسائل say
سأل يسأل سائل say
أجاب يجيب مجيب say
ناشد يناشد مناشد stance
حث يحث حاث stance
أعرب يعرب معرب stance
عبر يعبر معبر strict
وصف يصف واصف stance
شرح يشرح شارح say
زاد يزيد - strict
واصل يواصل مواصل say
أكمل يكمل مكمل say
مضى يمضي ماضي strict
روى يروي راوي say
رجح يرجح مرجح stance
استبعد يستبعد مستبعد stance
رحب يرحب مرحب stance
ندد يندد مندد stance
أدان يدين مدين stance
استنكر يستنكر مستنكر stance
انتقد ينتقد منتقد stance
هنأ يهنئ مهنئ stance
ثمن يثمن مثمن stance
أشاد يشيد مشيد stance
امتدح يمتدح ممتدح stance
أثنى يثني مثني stance
اتهم يتهم متهم stance
رفض يرفض رافض stance
طمأن يطمئن مطمئن stance
هدد يهدد مهدد stance
أوصى يوصي موصي stance
نصح ينصح ناصح stance
خلص يخلص - strict
استعرض يستعرض مستعرض stance
تمنى يتمنى متمني stance
أمل يأمل آمل strict
لمح يلمح ملمح say
ألمح يلمح ملمح say
أبدى يبدي مبدي stance
جزم يجزم جازم say
أوعز يوعز موعز stance
وجه يوجه موجه strict
اقترح يقترح مقترح stance
عزا يعزو عازي stance
برر يبرر مبرر stance
أيد يؤيد مؤيد stance
نبه ينبه منبه say
أورد يورد مورد say
اعتقد يعتقد معتقد say
لاحظ يلاحظ ملاحظ say
تمسك يتمسك متمسك stance
أقسم يقسم مقسم say
`;

/** Verbal nouns that carry a named speaker's words: "… عن الوزير قوله إن". */
const NOUNS = 'قوله قولها قولهم قولهما تأكيده تأكيدها تصريحه';

const isDoubt = wordTest('استبعد نفى');

interface Form {
  readonly shape: CueMatch['shape'];
  readonly strict: boolean;
  readonly stance: boolean;
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
    const base = { strict: kind === 'strict', stance: kind === 'stance', doubts: isDoubt(fold(past)) };
    const open = /[ىا]$/u.test(past) ? past.slice(0, -1) : past;
    const finite = (word: string, gender: Gender | null) => add(word, { ...base, shape: 'finite', gender });
    finite(past, 'm');
    finite(`${open}ت`, 'f');
    finite(`${open}وا`, null);
    if (present !== '-') {
      finite(present, 'm');
      finite(`ت${present.slice(1)}`, 'f');
      finite(`${present.replace(/[يوى]$/u, '')}ون`, null);
    }
    if (participle === '-') continue;
    const hanging = (word: string, gender: Gender | null) => add(word, { ...base, shape: 'participle', gender });
    hanging(`${participle}ا`, 'm');
    hanging(`${participle}ة`, 'f');
    hanging(`${participle.replace(/ي$/u, '')}ين`, null);
  }
  for (const word of NOUNS.split(' ')) {
    add(word, { shape: 'noun', strict: false, stance: false, gender: null, doubts: false });
  }
  return forms;
}

const FORMS = inflect();
const CLITIC = /^[وف](?=\p{L}{3})/u;
/** Shadda on the second letter settles بيّن against بين. */
const SHADDA = /\u0651/u;

/** The cue that a word is, with or without the clitic و or ف; null when it is none. */
export function cueAt(items: readonly Item[], index: number): CueMatch | null {
  const item = items[index];
  if (item?.kind !== 'word') return null;
  const whole = FORMS.get(item.form);
  const form = whole ?? (CLITIC.test(item.form) ? FORMS.get(item.form.slice(1)) : undefined);
  if (!form || (form.shape === 'finite' && !form.doubts && isDenied(items, index))) return null;
  const joined = !whole;
  // The clitic and the vowel sign that may follow it are not part of the verb.
  const clitic = joined ? (/^[^\p{L}]*\p{L}[^\p{L}\u0640]*\u0640*/u.exec(item.raw)?.[0].length ?? 0) : 0;
  return {
    start: item.start + clitic,
    end: item.end,
    next: index + 1,
    shape: form.shape,
    strict: form.strict && !(form.shape === 'finite' && SHADDA.test(item.raw)),
    stance: form.stance,
    bare: false,
    gender: form.gender,
    joined,
  };
}

/** True when the folded word is a form of a verb of saying. */
export function isCueForm(form: string): boolean {
  return FORMS.has(form) || (CLITIC.test(form) && FORMS.has(form.slice(1)));
}
