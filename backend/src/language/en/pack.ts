import type { LanguagePack } from '../language-pack.js';
import { wordTest } from '../word-set.js';
import * as boilerplate from './boilerplate.js';
import { cueAt } from './cues.js';
import {
  contentMarkerAt,
  continuesSpeaker,
  isConnective,
  opensCircumstance,
  opensTopic,
  pronoun,
  sourcePhraseAt,
} from './function-words.js';
import { mentionAt, nameAt, phraseEnd } from './people.js';
import { scoring } from './scoring.js';

const isListedAbbreviation = wordTest(
  'mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr vs etc inc ltd co corp no u.s u.k u.n jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const english: LanguagePack = {
  language: 'en',
  subject: 'before-verb',
  cueAt,
  contentMarkerAt,
  sourcePhraseAt,
  mentionAt,
  opensTopic,
  isAddressee: () => false,
  nameAt,
  phraseEnd,
  isConnective,
  opensCircumstance,
  continuesSpeaker,
  pronoun,
  // A single letter is an initial, except the pronoun at a sentence's end.
  isAbbreviation: (form) => isListedAbbreviation(form) || (/^\p{L}$/u.test(form) && form !== 'i'),
  boilerplate,
  scoring,
};
