import type { LanguagePack } from '../language-pack.js';
import { wordTest } from '../word-set.js';
import * as boilerplate from './boilerplate.js';
import { comparing } from './comparing.js';
import { cueAt } from './cues.js';
import {
  contentMarkerAt,
  continuesSpeaker,
  isConnective,
  isRelative,
  markerGovernorAt,
  opensCircumstance,
  opensTopic,
  pronoun,
  sourcePhraseAt,
} from './function-words.js';
import { mentionAt, nameAt, phraseEnd } from './people.js';
import { scoring } from './scoring.js';
import { sentenceWords } from './sentence-words.js';

export const english: LanguagePack = {
  language: 'en',
  subject: 'before-verb',
  cueAt,
  impersonalCueAt: () => null,
  contentMarkerAt,
  markerGovernorAt,
  isRelative,
  isConditional: () => false,
  leadsObject: () => false,
  joinsSubjects: (form) => form === 'and',
  opensClause: wordTest('he she it they we i there'),
  // An English clause has a finite verb.
  isVerbalClause: () => true,
  sourcePhraseAt,
  mentionAt,
  opensTopic,
  isPrepositionWithPronoun: () => false,
  isAddressee: () => false,
  nameAt,
  phraseEnd,
  isConnective,
  opensCircumstance,
  continuesSpeaker,
  pronoun,
  sentenceWords,
  boilerplate,
  scoring,
  comparing,
};
