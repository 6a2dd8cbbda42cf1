import { conceptLexicon } from '../check-worthiness/concept-lexicon.js';
import { readModel } from '../check-worthiness/model.js';
import { weights } from '../check-worthiness/weights/en.js';
import type { ScoringLexicon } from '../language-pack.js';
import { normaliseForSearch } from '../normalise.js';
import { remembered, wordTest } from '../word-set.js';
import { conceptWords } from './concept-words.js';
import { stemOf } from './stem.js';

const isNobody = wordTest('system audience crowd applause laughter crosstalk unknown unidentified');

export const scoring: ScoringLexicon = {
  conceptsOf: remembered(conceptLexicon(conceptWords, stemOf, () => [])),
  unitsOf: remembered((form) => [stemOf(form)]),
  isNobody: (label) => isNobody(normaliseForSearch(label).split(' ')[0] ?? ''),
  model: readModel(weights),
};
