/**
 * What a word of a statement speaks of, the same in every language: a language lists its words for each, and what is
 * learned from debates in one language serves the others.
 */
export const CONCEPTS = [
  // Quantities and time.
  'magnitude',
  'number_word',
  'percent',
  'money',
  'vague_quantity',
  'month',
  'period',
  'comparison',
  'superlative',
  'rise',
  'fall',
  'cause',
  // Deeds and words.
  'past_being',
  'doing',
  'deed',
  'vote_record',
  'said',
  'stance',
  'negation',
  'dispute',
  'evidence',
  // What nobody can check.
  'future',
  'promise',
  'obligation',
  'hypothetical',
  'opinion',
  'wish',
  'praise',
  'blame',
  'greeting',
  'question_word',
  'discourse',
  'procedure',
  // Who is meant.
  'first_singular',
  'first_plural',
  'second_person',
  'third_person',
  'third_plural',
  // What it is about.
  'jobs',
  'economy',
  'poverty',
  'tax',
  'trade',
  'energy',
  'crime',
  'migration',
  'war',
  'health',
  'school',
  'people_group',
  'scandal',
  'institution',
  'election',
  'place',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * Concepts of little words, which mean what they mean in just the form that is listed: whoever looked for them by their
 * stem would find them in half of all words.
 */
const BY_FORM_ONLY: readonly Concept[] = [
  'number_word',
  'month',
  'period',
  'comparison',
  'superlative',
  'past_being',
  'doing',
  'negation',
  'obligation',
  'hypothetical',
  'question_word',
  'discourse',
  'first_singular',
  'first_plural',
  'second_person',
  'third_person',
  'third_plural',
];

export const isByFormOnly = (concept: Concept): boolean => BY_FORM_ONLY.includes(concept);
