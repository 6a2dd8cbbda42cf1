/**
 * Characters that news texts carry without meaning to a reader: they may stand anywhere, even inside a word, and every
 * rule has to see through them without moving an offset.
 */

/** Bidirectional controls, joiners, the soft hyphen and a byte order mark inside the text. */
const INVISIBLE = '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** Arabic short vowels, shadda, sukun, the superscript alef and Quranic annotation. */
const TASHKEEL = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed';
const TATWEEL = '\\u0640';

export const SOURCES = { invisible: INVISIBLE, tashkeel: TASHKEEL, tatweel: TATWEEL } as const;

const BLANK = new RegExp(`[\\s${INVISIBLE}]`, 'u');

/** True for white space of any kind (NBSP too) and for invisible controls. */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && BLANK.test(character);
}
