import type { Item } from '../items.js';
import type { CueMatch } from '../language-pack.js';
import { wordTest } from '../word-set.js';

/**
 * Verbs of saying: base, third person, past, present participle, and their kind. `bare` takes what was said without
 * "that"; `say` needs "that" or a quotation; `stance` reports a position on its own; `strict` is an everyday word besides.
 */
const VERBS = `
say says said saying bare
add adds added adding say
tell tells told telling say
note notes noted noting say
stress stresses stressed stressing say
announce announces announced announcing stance
claim claims claimed claiming bare
explain explains explained explaining say
state states stated stating say
declare declares declared declaring stance
insist insists insisted insisting bare
warn warns warned warning stance
argue argues argued arguing bare
confirm confirms confirmed confirming stance
affirm affirms affirmed affirming stance
reveal reveals revealed revealing stance
report reports reported reporting strict
acknowledge acknowledges acknowledged acknowledging stance
admit admits admitted admitting stance
deny denies denied denying stance
promise promises promised promising stance
vow vows vowed vowing stance
pledge pledges pledged pledging stance
urge urges urged urging stance
praise praises praised praising stance
hail hails hailed hailing stance
commend commends commended commending stance
condemn condemns condemned condemning stance
criticise criticises criticised criticising stance
criticize criticizes criticized criticizing stance
reiterate reiterates reiterated reiterating stance
emphasise emphasises emphasised emphasising stance
emphasize emphasizes emphasized emphasizing stance
underline underlines underlined underlining strict
assert asserts asserted asserting say
believe believes believed believing strict
ask asks asked asking strict
reply replies replied replying say
answer answers answered answering strict
continue continues continued continuing strict
suggest suggests suggested suggesting strict
predict predicts predicted predicting stance
expect expects expected expecting strict
accuse accuses accused accusing stance
welcome welcomes welcomed welcoming strict
reject rejects rejected rejecting stance
point points pointed pointing strict
write writes wrote writing strict
tweet tweets tweeted tweeting say
recall recalls recalled recalling strict
remark remarks remarked remarking say
allege alleges alleged alleging say
maintain maintains maintained maintaining strict
concede concedes conceded conceding stance
contend contends contended contending bare
caution cautions cautioned cautioning stance
complain complains complained complaining say
counter counters countered countering strict
retort retorts retorted retorting say
respond responds responded responding strict
boast boasts boasted boasting strict
joke jokes joked joking strict
quip quips quipped quipping say
lament laments lamented lamenting stance
testify testifies testified testifying strict
swear swears swore swearing strict
disclose discloses disclosed disclosing stance
speculate speculates speculated speculating strict
estimate estimates estimated estimating strict
forecast forecasts forecasted forecasting strict
fear fears feared fearing strict
hint hints hinted hinting strict
signal signals signaled signaling strict
imply implies implied implying strict
propose proposes proposed proposing strict
recommend recommends recommended recommending strict
advise advises advised advising strict
remind reminds reminded reminding strict
inform informs informed informing strict
assure assures assured assuring say
reassure reassures reassured reassuring strict
exclaim exclaims exclaimed exclaiming say
shout shouts shouted shouting strict
proclaim proclaims proclaimed proclaiming stance
denounce denounces denounced denouncing stance
decry decries decried decrying stance
applaud applauds applauded applauding strict
find finds found finding strict
conclude concludes concluded concluding strict
`;

const isBe = wordTest('is are was were be been being gets got');

interface Form {
  readonly shape: CueMatch['shape'];
  readonly kind: string;
}

const FORMS: ReadonlyMap<string, Form> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((line): [string, Form][] => {
      const [base = '', third = '', past = '', participle = '', kind = ''] = line.split(' ');
      const finite: Form = { shape: 'finite', kind };
      return [
        [base, finite],
        [third, finite],
        [past, finite],
        [participle, { shape: 'participle', kind }],
      ];
    }),
);

/** The cue that a word is; null when it is none. */
export function cueAt(items: readonly Item[], index: number): CueMatch | null {
  const item = items[index];
  if (item?.kind !== 'word') return null;
  const form = FORMS.get(item.form);
  if (!form) return null;
  const before = items[index - 1];
  // "the claim", "to say", "a report": nouns and infinitives report nobody's words.
  if (
    before?.kind === 'word' &&
    /^(?:the|a|an|to|of|his|her|their|its|this|that|not|never|can|could|would|must|should|\p{L}+n['’]t)$/u.test(
      before.form,
    )
  ) {
    return null;
  }
  // "It is said that", "was reported to": nobody whom the sentence names says it.
  if (before?.kind === 'word' && form.shape === 'finite' && isBe(before.form) && !/ing$/u.test(item.form)) return null;
  // "as saying", "quoted as saying" behave as a noun would: the speaker stands before them.
  const asSaying = before?.kind === 'word' && before.form === 'as' && form.shape === 'participle';
  return {
    start: item.start,
    end: item.end,
    next: index + 1,
    shape: asSaying ? 'noun' : form.shape,
    strict: form.kind === 'strict',
    stance: form.kind === 'stance',
    quotes: true,
    takesOn: true,
    bare: form.kind === 'bare',
    gender: null,
    joined: before?.kind === 'word' && /^(?:and|but)$/u.test(before.form),
  };
}

/** True when the folded word is a form of a verb of saying. */
export function isCueForm(form: string): boolean {
  return FORMS.has(form);
}
