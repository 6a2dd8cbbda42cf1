import type { Localised } from './localised.js';

/** Rules of Isnad's own about a field, beyond what a schema's types say. A schema names one by `params: fieldRule('span-order')`. */
export const fieldRules = {
  'no-nul': { ar: 'لا يُقبل محرف NUL', en: 'must not contain the NUL character' },
  'span-order': { ar: 'يجب أن تكون النهاية بعد البداية', en: 'must lie after the start' },
  'selection-of-text': { ar: 'لا يُحدَّد كلام إلا في نص', en: 'words are chosen in a document only' },
  'one-speaker': {
    ar: 'اذكر المتحدث باسمه أو برقمه، لا بكليهما',
    en: 'give the speaker by name or by id: one of the two',
  },
  'one-text-source': {
    ar: 'أرسل النص أو رقم الاستيراد، لا كليهما',
    en: 'send the text or the import it was read into: one of the two',
  },
  'import-not-ready': { ar: 'لم تكتمل قراءة هذا الاستيراد', en: 'this import has not been read to its end' },
  'speaker-not-in-text': { ar: 'لا متحدث بهذا الاسم في النص', en: 'nobody of this name speaks in the text' },
  'older-text': { ar: 'من نسخة أقدم من هذا النص', en: 'belongs to an older text of the document' },
  'no-proposal': { ar: 'لا موضع مقترحاً لتأكيده', en: 'there is no place proposed to confirm' },
  'place-taken': {
    ar: 'للادعاء موضع هنا نُقل من موضع آخر',
    en: 'the claim stands here already, carried from another place',
  },
  'current-password-needed': {
    ar: 'اكتب كلمة المرور الحالية لتغييرها',
    en: 'needed to set a new password',
  },
  'current-password-wrong': { ar: 'كلمة المرور الحالية غير صحيحة', en: 'is not the present password' },
  'reason-needed': { ar: 'اذكر السبب', en: 'a reason is needed' },
  'priority-needed': { ar: 'اختر الأولوية', en: 'a priority is needed' },
  'assignees-needed': { ar: 'اختر المراجعين', en: 'reviewers are needed' },
  'only-yourself': { ar: 'لا تُسند الادعاء إلا إلى نفسك', en: 'you may assign only yourself' },
  'reviewer-has-reviewed': {
    ar: 'لا يُستبعد مراجع قدّم مراجعته',
    en: 'a reviewer whose review has arrived stays assigned',
  },
  'not-a-reviewer': {
    ar: 'كل مراجع عضو فاعل بدور مراجع أو محرر',
    en: 'every reviewer is an active member with the role reviewer or editor',
  },
  'unknown-reference': { ar: 'لا يوجد سجل بهذا الرقم', en: 'there is no such record' },
  'other-speech': { ar: 'هذا السجل من خطاب آخر', en: 'belongs to another speech' },
  'not-on-scale': { ar: 'ليست من قيم سلّم التقييم', en: 'is not a value of the rating scale' },
  'span-outside': { ar: 'يقع الموضع خارج النص', en: 'lies outside the text' },
  'span-cuts-character': { ar: 'يقطع الموضع محرفاً من وسطه', en: 'cuts a character in two' },
  'span-differs': { ar: 'لا يطابق النصَّ في هذا الموضع', en: 'does not match the text at this place' },
  'spans-overlap': { ar: 'يتداخل مع موضع آخر من النص نفسه', en: 'overlaps another span of the same text' },
  'not-cited': { ar: 'ليس من الأدلة التي يستند إليها الحكم', en: 'is not among the evidence that the verdict cites' },
  'resolution-needed': {
    ar: 'اختلفت المراجعات: اذكر سبب الترجيح',
    en: 'the reviews disagree: say why one rating was preferred',
  },
  'future-needed': { ar: 'يجب أن يكون في المستقبل', en: 'must lie in the future' },
  'file-missing': { ar: 'أرفق ملفاً', en: 'a file is missing' },
  'file-too-large': { ar: 'الملف أكبر من الحد المسموح', en: 'the file is larger than the limit' },
  'too-deep': { ar: 'متداخل أكثر من الحد المسموح', en: 'is nested too deep' },
  'named-twice': { ar: 'ذُكر السجل نفسه مرتين', en: 'names the same record twice' },
  'period-order': { ar: 'يجب ألا تسبق نهاية المدة بدايتها', en: 'the period must not end before it begins' },
  'period-too-long': { ar: 'المدة أطول من الحد المسموح', en: 'the period is longer than the limit' },
  'one-evidence-source': { ar: 'أرسل عنواناً أو ملفاً، لا كليهما', en: 'send an address or a file: one of the two' },
  'version-malformed': { ar: 'ليست نسخة صحيحة', en: 'is not a version' },
} as const satisfies Readonly<Record<string, Localised>>;

export type FieldRule = keyof typeof fieldRules;

/** The `params` of a zod refinement that breaks one of Isnad's own rules. */
export const fieldRule = (rule: FieldRule) => ({ rule });

/** Reads a rule out of an issue's `params`; undefined when the issue is another's. */
export function fieldRuleOf(params: unknown): FieldRule | undefined {
  if (typeof params !== 'object' || params === null || !('rule' in params)) return undefined;
  const { rule } = params;
  return typeof rule === 'string' && rule in fieldRules ? (rule as FieldRule) : undefined;
}
