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
import { isAddressee, mentionAt, nameAt, phraseEnd } from './people.js';
import { scoring } from './scoring.js';

/** Single letters before a dot: د. (doctor), أ. (professor), م. (engineer), and the reckonings هـ and م. */
const isAbbreviation = wordTest('د أ م ص ج ق ب ت');

export const arabic: LanguagePack = {
  language: 'ar',
  subject: 'after-verb',
  cueAt,
  contentMarkerAt,
  sourcePhraseAt,
  mentionAt,
  opensTopic,
  isAddressee,
  nameAt,
  phraseEnd,
  isConnective,
  opensCircumstance,
  continuesSpeaker,
  pronoun,
  isAbbreviation,
  boilerplate,
  scoring,
};
