import type { AttributionCase } from '../attribution-case.js';

/** English news: statements before, behind and around their attribution. */
export const whoSaysWhat: readonly AttributionCase[] = [
  [
    'behind the statement',
    'Prices will fall next year, the minister said.',
    ['reported minister (behind_statement) | Prices will fall next year'],
  ],
  [
    'behind the statement, the verb first',
    'Prices will fall next year, said Transport Minister Laila Haddad.',
    ['reported Laila Haddad (behind_statement) | Prices will fall next year'],
  ],
  [
    'set into the statement',
    'The bridge, Haddad said, is safe.',
    ['reported Haddad (inside_statement) | The bridge, Haddad said, is safe'],
  ],
  [
    'between two halves of a quotation',
    '"We will not," Haddad said, "raise fares."',
    ['quote Haddad (behind_quotation) | We will not,', 'quote Haddad (between_halves) | raise fares.'],
  ],
  [
    'a deputy and the prime minister',
    'Deputy Prime Minister John Hall said the road would open. Prime Minister Omar Nasser said it would not.',
    ['reported John Hall (named_subject) | the road would open', 'reported Omar Nasser (named_subject) | it would not'],
  ],
  [
    'the first of several subjects',
    'The prime minister and his delegation said that talks had failed.',
    ['reported The prime minister (named_subject) | talks had failed'],
  ],
  [
    'a relative clause between subject and verb',
    'A source who declined to be named told the paper that the deal was dead.',
    ['reported A source (described_subject) | the deal was dead'],
  ],
  [
    'an aside between subject and verb',
    'Nasser, 54, said he was not worried.',
    ['reported Nasser (named_subject) | he was not worried'],
  ],
  [
    'no "that" before a pronoun, then a participle',
    'The company announced it would close two plants, adding that 300 jobs would go.',
    [
      'reported The company (described_subject) | it would close two plants',
      'reported The company (participle) | 300 jobs would go',
    ],
  ],
  [
    'two speakers in one sentence',
    'Officials say the fire started at noon; residents say it started at dawn.',
    [
      'reported Officials (named_subject) | the fire started at noon',
      'reported residents (described_subject) | it started at dawn',
    ],
  ],
  [
    'nobody says what is said in general',
    'It is said that the bridge is haunted.',
    ['narration – | It is said that the bridge is haunted.'],
  ],
  [
    'a claim is a noun here',
    'The claim that prices doubled was rejected by the bank.',
    ['narration – | The claim that prices doubled was rejected by the bank.'],
  ],
  [
    'single marks and an apostrophe inside them',
    '‘The ministers’ plan is ready,’ said Laila Haddad.',
    ['quote Laila Haddad (behind_quotation) | The ministers’ plan is ready,'],
  ],
  [
    'a source phrase in front',
    'According to the ministry, 300 people were hurt.',
    ['reported ministry (source_phrase) | 300 people were hurt'],
  ],
];
