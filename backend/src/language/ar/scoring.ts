import { conceptLexicon } from '../check-worthiness/concept-lexicon.js';
import { CONCEPTS } from '../check-worthiness/concepts.js';
import { readModel } from '../check-worthiness/model.js';
import { weights } from '../check-worthiness/weights/ar.js';
import type { ScoringLexicon } from '../language-pack.js';
import { normaliseForSearch } from '../normalise.js';
import { remembered, wordTest } from '../word-set.js';
import { conceptWords } from './concept-words.js';
import { isFutureVerb, stemOf, unitsOf } from './stem.js';

const FUTURE = CONCEPTS.indexOf('future');

/** Without a clitic of one letter: والضرائب, بالمئة, لديون; not ك, which begins كانت and كامل more often. */
const withoutClitic = (form: string) => (form.length > 3 && CLITICS.has(form[0] ?? '') ? [form.slice(1)] : NO_FORMS);
const CLITICS: ReadonlySet<string> = new Set('وفبل');
const NO_FORMS: readonly string[] = [];
const listed = conceptLexicon(conceptWords, stemOf, withoutClitic);
const isNobody = wordTest('النظام الجمهور الحضور تصفيق ضحك مجهول أصوات');

export const scoring: ScoringLexicon = {
  conceptsOf: remembered((form) => {
    const concepts = listed(form);
    if (!isFutureVerb(form) || concepts.includes(FUTURE)) return concepts;
    return [...concepts, FUTURE].sort((a, b) => a - b);
  }),
  unitsOf: remembered(unitsOf),
  isNobody: (label) => isNobody(normaliseForSearch(label)),
  model: readModel(weights),
};
