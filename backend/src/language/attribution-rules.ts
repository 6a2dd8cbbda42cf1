import type { CueMatch } from './language-pack.js';
import type { ReasonOf } from './segment.js';
import type { Subject } from './speaker-reference.js';

/** Why words are given to a speaker, in the reader's language. */
const TEXTS = {
  named_subject: {
    ar: 'فعل قول يسمّي النص فاعله',
    en: 'A verb of saying whose subject the text names',
  },
  described_subject: {
    ar: 'فعل قول فاعله عبارة من النص',
    en: 'A verb of saying whose subject the text gives as a phrase',
  },
  left_out_subject: {
    ar: 'فعل قول بلا فاعل ظاهر: المقصود آخر المتحدثين',
    en: 'A verb of saying without a subject of its own: the last speaker is meant',
  },
  participle: {
    ar: 'حال من المتحدث السابق (مشيراً، موضحاً)',
    en: 'A participle that hangs on the speaker before it (adding, noting)',
  },
  noun: {
    ar: 'مصدر قول يلي صاحبه (عن الوزير قوله)',
    en: 'A noun of saying behind the one whose words they are (quoted as saying)',
  },
  stance: {
    ar: 'فعل يعبّر عن موقف صاحبه',
    en: 'A verb that reports a position by itself',
  },
  source_phrase: {
    ar: 'عبارة تذكر المصدر (بحسب، وفقاً لـ)',
    en: 'A phrase that names the source (according to)',
  },
  behind_quotation: {
    ar: 'نسبة تلي الاقتباس',
    en: 'An attribution behind the quotation',
  },
  between_halves: {
    ar: 'نسبة بين جزأي الاقتباس',
    en: 'An attribution between two halves of the quotation',
  },
  behind_statement: {
    ar: 'نسبة تلي القول',
    en: 'An attribution behind the statement',
  },
  inside_statement: {
    ar: 'نسبة معترضة داخل القول',
    en: 'An attribution set into the statement',
  },
  label: {
    ar: 'اسم أو منصب تليه نقطتان',
    en: 'A name or office before a colon',
  },
  announced: {
    ar: 'أعلنت عنه نقطتان في نهاية الجملة السابقة',
    en: 'Announced by a colon at the end of the sentence before',
  },
  turn: {
    ar: 'دور المتحدث في محضر أو مقابلة',
    en: "The speaker's turn in a transcript",
  },
  last_speaker: {
    ar: 'اقتباس بلا نسبة: يُعطى آخر المتحدثين',
    en: 'A quotation without an attribution goes to the last speaker',
  },
} as const;

export type AttributionRule = keyof typeof TEXTS;

/** The rule as a reason for a reader: its stable code, and words in both languages. */
export function reasonOf(rule: AttributionRule): ReasonOf {
  return { code: rule, text: TEXTS[rule] };
}

/** Why the words that a cue introduces are given to its subject. */
export function ruleOf(cue: CueMatch, subject: Subject): AttributionRule {
  if (cue.shape !== 'finite') return cue.shape;
  const { speaker } = subject;
  if (speaker.via !== 'mention' || speaker.byPronoun) return 'left_out_subject';
  return subject.named || speaker.mention.name.length > 0 ? 'named_subject' : 'described_subject';
}

/** The reason of a code as it was stored; undefined for one that is no rule's. */
export function attributionReason(code: string): ReasonOf | undefined {
  return Object.hasOwn(TEXTS, code) ? reasonOf(code as AttributionRule) : undefined;
}
