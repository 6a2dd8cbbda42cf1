import type { ConceptWords } from '../check-worthiness/concept-lexicon.js';

/** The English words for what a statement can speak of. A word may stand under several. */
export const conceptWords: ConceptWords = {
  magnitude: 'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens',
  number_word: `
    two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
    eighty ninety half third quarter double triple twice
  `,
  percent: 'percent percentage pct',
  money: `
    dollar dollars cent cents euro euros pound pounds dinar dinars money cost costs price prices spend spent
    spending pay paid paying paycheck fund funds funded funding owe owed worth loan expensive rich salary profit
    profits
  `,
  vague_quantity:
    'many most all every everybody everyone nobody lot lots some few several majority each everything massive huge',
  month: `
    january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday
  `,
  period: 'year years month months week weeks day days decade decades century ago yesterday since quarter',
  comparison: `
    more less fewer higher lower than better worse faster compared versus bigger smaller larger greater stronger
    weaker exceed exceeds exceeded outnumber twice times
  `,
  superlative: `
    most least highest lowest largest biggest best worst only greatest fastest ever never record unprecedented
    longest smallest history first single strongest weakest toughest last
  `,
  rise: `
    increase increased increases increasing rise rising risen rose raise raised raising grow growing grew grown
    growth doubled tripled expand expanded up soar soared surge surged gain gained
  `,
  fall: `
    cut cuts cutting fall fallen fell falling lose losing lost loss decline declined declining drop dropped slash
    slashed reduce reduced reducing down decrease decreased shrink gone leaving left eliminate eliminated wiped
  `,
  cause: 'because caused cause causes due led lead result resulted created therefore',
  past_being: 'was were been had',
  doing: 'did done',
  deed: `
    signed supported opposed passed proposed started began ended created built approved appointed negotiated
    gave took made went got sold bought sent put brought became came met used ran tried worked fought won refused
    failed broke killed helped joined opened closed moved settled endorsed invited announced launched
    introduced formed invented initiated rejected received filed donated hired fired released provided left
    stopped saved
  `,
  vote_record: `
    voted vote votes bill bills law laws act amendment senate congress legislation veto vetoed repeal signed sponsor
    treaty resolution senator governor record deal agreement
  `,
  said: `
    said says say saying called calls told tell tells wrote tweeted quote quoted claimed claims denied admitted
    stated= praised talked apologized mentioned insulted announced described
  `,
  stance: `
    wants want wanted plan plans proposal proposed propose proposes support supports supported favor favors against
    oppose opposes believes thinks advocated promised vowed
  `,
  negation: `
    not no never nothing nobody none neither nor didn't doesn't don't isn't wasn't aren't weren't won't can't
    couldn't wouldn't haven't hasn't hadn't cannot without
  `,
  dispute: `
    wrong lie lies lied lying false untrue true truth fact facts actually accurate incorrect nonsense debunked
    inaccurate factually proven checkers
  `,
  evidence: `
    study studies report reports reported according= poll polls number numbers statistics experts expert data
    survey economists evidence estimate estimated average shows show showed found rate rates total level levels
    analysis documented independent newspaper journal website
  `,
  future: "will going gonna shall we'll i'll you'll he'll she'll they'll it'll won't tomorrow soon next",
  promise: 'promise pledge pledged guarantee commit committed vow',
  obligation: 'should must need needs ought have got let has',
  hypothetical: 'if would could may might maybe perhaps probably can possibly hopefully',
  opinion:
    'think believe feel guess opinion agree disagree know understand mean sense view suppose seems important hear',
  wish: 'hope wish want love like prefer dream pray',
  praise: `
    great wonderful tremendous beautiful amazing incredible proud good nice honor fantastic brilliant smart terrific
    special respect strong beautifully
  `,
  blame: `
    disaster terrible horrible bad awful stupid sad weak disgrace shame failed mess ridiculous catastrophe dangerous
    disgraceful insult reckless
  `,
  greeting: `
    thank thanks welcome hello evening= morning goodbye congratulations bless greetings goodnight ladies gentlemen
    applause laughter cheers=
  `,
  question_word: 'what why how who where when which whether whose',
  discourse: `
    let me look listen okay ok well excuse please sorry wait finish yes yeah oh right sure alright wow hold hey
    interrupt let's
  `,
  procedure: `
    minute minutes question questions debate segment respond response turn topic answer audience moderator seconds
    moving issue debates tonight point stage candidates follow
  `,
  first_singular: "i me my i'm i've i'd i'll mine myself",
  first_plural: "we us our we're we've we'll we'd ours ourselves",
  second_person: "you your you're you've you'd you'll yours yourself",
  third_person: "he she his her him he's she's he'd she'd hers himself herself",
  third_plural: "they them their they're they've they'd theirs",
  jobs: `
    job jobs unemployment unemployed employment worker workers employees wage wages income incomes labor hiring
    workforce hired
  `,
  economy: `
    economy economic growth gdp deficit deficits debt budget recession inflation market markets stock bank banks
    wall business businesses company companies corporation corporations corporate manufacturing factory factories
    industry industries plant plants investment bankruptcy interest reserve median
  `,
  poverty: 'poverty poor inequality homeless wealthy middle class rich hungry families stamps',
  tax: 'tax taxes taxed taxpayer taxpayers irs taxation returns',
  trade: 'trade nafta tpp tariff tariffs export exports import imports currency partnership pacific devaluation',
  energy: `
    energy oil gas coal climate electricity water carbon emissions pipeline clean solar environment environmental
    warming hoax barrel mining
  `,
  crime: `
    crime crimes criminal criminals murder murders murdered police gun guns shooting shootings killed killing
    violence violent prison drugs drug heroin opioid gang gangs cops shot frisk homicide victims rape rapists
  `,
  migration: `
    immigration immigrant immigrants illegal illegally border borders refugee refugees deport deported deportation
    wall visa visas undocumented citizens citizenship amnesty asylum caravan aliens sanctuary vetting birthright
    migrants
  `,
  war: `
    war wars troops invade invaded invasion attack attacks attacked military soldiers nuclear weapons weapon missile
    missiles bomb bombing terrorist terrorists terrorism isis qaeda qaida taliban navy army forces defense nato
    allies allied hostage hostages sanctions islamic vacuum ceasefire
  `,
  health: `
    health healthcare insurance obamacare premiums medicare medicaid hospital hospitals doctors patients disease
    vaccine drugs prescription deductibles uninsured preexisting conditions coverage veterans abortion care
    affordable
  `,
  school: 'school schools college university student students tuition education teachers teacher graduates loans',
  people_group: `
    women woman children child kids african-american african-americans hispanic hispanics latino latinos black
    muslims muslim christians minorities veterans families men mothers population youth
  `,
  scandal: `
    email emails e-mail e-mails foundation investigation investigated fbi lawsuit sued suit lawsuits court judge
    arrested indicted charged bankrupt fraud deleted server audit scandal corrupt corruption hacked hack hacking
    leaked private classified secret confidential immunity subpoena bribe discrimination discriminated admission
    guilt birth certificate cheated
  `,
  institution: `
    government administration department agency agencies supreme court federal united= nations secretary president
    minister ministry parliament party committee commission white house leadership
  `,
  election: `
    election elections campaign delegates primary primaries won voters polls nominee nomination ballot ads
    republican republicans democrat democrats democratic party candidate superpac pac donors contributions donated
  `,
  place: `
    china mexico russia iran iraq syria libya israel korea japan germany saudi arabia cuba afghanistan ukraine
    turkey europe france britain canada india yemen egypt lebanon palestine gaza jordan kuwait qatar morocco tunisia
    algeria sudan america american chinese russian iranian mexican chicago york texas florida ohio michigan
    california indiana virginia washington pennsylvania moscow mosul baghdad benghazi countries country states=
  `,
};
