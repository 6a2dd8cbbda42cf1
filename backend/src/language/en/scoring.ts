import type { ScoringLexicon } from '../language-pack.js';
import { wordTest } from '../word-set.js';

const isNumberWord = wordTest(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds',
  'thousand thousands million millions billion billions trillion trillions dozen dozens half third quarter double triple',
);

export const scoring: ScoringLexicon = {
  figure: (form) => /^\p{N}/u.test(form) || isNumberWord(form),
  amount: wordTest(
    'percent per cent percentage dollar dollars euro euros pound pounds dinar dinars ton tons tonnes barrel barrels miles kilometres kilometers megawatts rate majority most all every',
  ),
  date: (form) => /^(?:19|20)\d\d$/u.test(form) || isDate(form),
  comparison: wordTest(
    'more less fewer higher lower than better worse faster compared versus exceeds exceeded bigger smaller larger greater outnumber',
  ),
  superlative: wordTest(
    'first most least highest lowest largest biggest best worst only greatest fastest ever never record unprecedented longest smallest',
  ),
  cause: wordTest('because caused causes due led leads result resulted thanks'),
  promise: wordTest("will shall pledge pledged promise promised vow vowed guarantee i'll we'll going"),
  opinion: wordTest(
    'think believe should must hope wish feel maybe perhaps probably ought wonderful terrible great sad unfortunately opinion',
  ),
  greeting: wordTest('thank thanks welcome hello evening morning afternoon congratulations goodbye greetings applause'),
  firstPerson: wordTest("i we us our my me i'm we're we've i've ours myself ourselves"),
  change: wordTest(
    'increased increase increases rose rise risen fell fall fallen cut cuts grew grown growth declined decline dropped doubled tripled created lost spent built raised reduced killed signed voted reached exported imported',
  ),
};

const isDate = wordTest(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday year years month months week weeks yesterday decade century',
);
