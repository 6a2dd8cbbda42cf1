/**
 * What makes a statement worth checking, in a linear model small enough to read: the score is the logistic of the sum of
 * the weights of the features that a statement shows, plus the bias. Set by hand from what desks say they look for:
 * figures, dates, comparisons and claimed changes can be checked; wishes, greetings and opinions cannot.
 * `text` is the reason as a reviewer reads it; a feature without influence has no place here.
 */
export const BIAS = -1.6;

export const WEIGHTS = {
  has_figure: { weight: 1.5, text: { ar: 'فيه رقم أو عدد', en: 'has a figure' } },
  has_amount: { weight: 0.6, text: { ar: 'فيه مقدار أو نسبة', en: 'states an amount or a share' } },
  names_date: { weight: 0.5, text: { ar: 'يذكر تاريخاً أو مدة', en: 'names a date or a period' } },
  compares: { weight: 0.7, text: { ar: 'فيه مقارنة', en: 'compares' } },
  superlative: { weight: 0.5, text: { ar: 'فيه صيغة تفضيل', en: 'claims a first or a most' } },
  claims_change: { weight: 0.8, text: { ar: 'يدّعي تغيّراً أو إنجازاً', en: 'claims a change or a deed' } },
  claims_cause: { weight: 0.5, text: { ar: 'يربط سبباً بنتيجة', en: 'claims a cause' } },
  direct_quote: { weight: 0.3, text: { ar: 'كلام منقول بنصّه', en: 'quoted word for word' } },
  substantial: { weight: 0.5, text: { ar: 'طوله يكفي لادّعاء قائم بنفسه', en: 'long enough to claim something' } },
  first_person: { weight: 0.1, text: { ar: 'يتحدث المتكلم عن نفسه', en: 'speaks of the speaker' } },
  promise: { weight: -0.6, text: { ar: 'وعد أو حديث عن المستقبل', en: 'a promise or about the future' } },
  opinion: { weight: -0.7, text: { ar: 'رأي أو تمنٍّ أو دعوة', en: 'an opinion, a wish or a call' } },
  greeting: { weight: -1.8, text: { ar: 'تحية أو شكر', en: 'a greeting or thanks' } },
  question: { weight: -0.9, text: { ar: 'سؤال', en: 'a question' } },
  too_short: { weight: -1.4, text: { ar: 'أقصر من أن يكون ادّعاءً', en: 'too short to claim anything' } },
} as const;

export type FeatureCode = keyof typeof WEIGHTS;

/** Words below which a statement is too short, and from which it is substantial. */
export const LENGTHS = { short: 4, substantial: 10 } as const;
