import type { LanguagePack } from '../language-pack.js';
import * as boilerplate from './boilerplate.js';
import { isVerbalClause } from './clauses.js';
import { comparing } from './comparing.js';
import { cueAt, impersonalCueAt } from './cues.js';
import {
  contentMarkerAt,
  continuesSpeaker,
  isConditional,
  isConnective,
  isPrepositionWithPronoun,
  isRelative,
  leadsObject,
  markerGovernorAt,
  opensCircumstance,
  opensTopic,
  pronoun,
  sourcePhraseAt,
} from './function-words.js';
import { isAddressee, mentionAt, nameAt, phraseEnd } from './people.js';
import { scoring } from './scoring.js';
import { sentenceWords } from './sentence-words.js';

export const arabic: LanguagePack = {
  language: 'ar',
  subject: 'after-verb',
  cueAt,
  impersonalCueAt,
  contentMarkerAt,
  markerGovernorAt,
  isConditional,
  isRelative,
  leadsObject,
  joinsSubjects: (form) => form === 'و',
  opensClause: () => false,
  isVerbalClause,
  sourcePhraseAt,
  mentionAt,
  opensTopic,
  isAddressee,
  nameAt,
  phraseEnd,
  isConnective,
  isPrepositionWithPronoun,
  opensCircumstance,
  continuesSpeaker,
  pronoun,
  sentenceWords,
  boilerplate,
  scoring,
  comparing,
};
