import type { ComparingLexicon } from './align/comparing-lexicon.js';
import type { CheckWorthinessModel } from './check-worthiness/model.js';
import type { StatementLexicon } from './check-worthiness/statement-lexicon.js';
import type { Item, WordItem } from './items.js';
import type { Span } from './span.js';
import type { PhraseTest } from './word-set.js';

export type Gender = 'm' | 'f';

/**
 * A word that says that somebody speaks. `finite` verbs carry a sentence (قال, said), `participle`s hang on the speaker of
 * the clause before (مشيراً, adding), `noun`s follow a speaker named for them (قوله, as saying).
 */
export interface CueMatch extends Span {
  readonly shape: 'finite' | 'participle' | 'noun';
  /** Index of the first item after the cue. */
  readonly next: number;
  /** Also an everyday word (بيّن "made clear", بين "between"): taken for a cue only right before what is said. */
  readonly strict: boolean;
  /** Reports a position on its own, without أنّ or "that" (ثمّن, أدان, praised). */
  readonly stance: boolean;
  /** A quotation right behind it is what was said (قال «…»); behind a verb of attitude it is a term (أشاد بـ«…»). */
  readonly quotes: boolean;
  /** What is said may follow with على: شدد على أن. Behind other verbs على أن is a condition. */
  readonly takesOn: boolean;
  /** Takes what was said without a "that" (he said prices fell). */
  readonly bare: boolean;
  readonly gender: Gender | null;
  /** Joined to the clause before by a clitic or a conjunction. */
  readonly joined: boolean;
}

/** An office: `key` compares equal for every way to name the same office, `place` tells two holders apart. */
export interface Role {
  readonly key: string;
  /** The office's first word, by which texts refer back to it (الوزير, the minister). */
  readonly head: string;
  readonly place: string | null;
}

/** A person or body named in the text: items `from` to `to` (exclusive). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The name's words without titles; empty when only the office is named. */
  readonly name: readonly WordItem[];
  readonly roles: readonly Role[];
  /** A description ("a source in the ministry") stays the phrase that it is: two of them are not one person. */
  readonly phrase: boolean;
  /**
   * A definite noun alone points at somebody already named: `anybody` fits every speaker (المسؤول, الوزير نفسه, the
   * official), `office` only one whose own office the text leaves open (الوزير, the minister).
   */
  readonly pointsBack?: 'anybody' | 'office';
}

/** Words that introduce what is said: أنّ, إلى أن, that. */
export interface ContentMarker {
  readonly next: number;
  /** Where the content begins: at a marker that holds the subject of what is said (أنه), after any other. */
  readonly content: number;
}

/** An attribution by a phrase instead of a verb: بحسب الوزير, على حد تعبيره, according to the minister. */
export interface SourcePhrase {
  readonly next: number;
  /** Complete in itself (على حد قوله): refers to the last speaker. */
  readonly refersBack: boolean;
  /** The word at `next` without the preposition that is written on to it (وفقاً للوزارة names الوزارة). */
  readonly governed?: WordItem;
}

/** What judging how much a statement is worth checking has to know. */
export interface ScoringLexicon extends StatementLexicon {
  readonly model: CheckWorthinessModel;
}

/**
 * What a full stop right behind a word may be besides a sentence's end. A `title` has its name behind it, `before-number`
 * its number; an `initial` is a single letter of a name or of a chain (ش.م.ل, U.S.), a `letter-name` one spelled out (دبليو);
 * `closing` may end a sentence with its own dot (etc., Inc.).
 */
export type Abbreviation = 'title' | 'before-number' | 'initial' | 'letter-name' | 'closing';

interface WrittenWord {
  readonly form: string;
  readonly raw: string;
}

/** Words by which sentences are told apart; forms are folded. */
export interface SentenceLexicon {
  /** `form` may hold inner dots (ا.د, p.m). */
  abbreviation(form: string): Abbreviation | null;
  /** Behind an abbreviation that may end a sentence: rather begins the next one than goes on. */
  opensSentence(word: WrittenWord): boolean;
  /** The words between two brackets are a transcript's remark (applause, crosstalk). */
  isRemark(forms: readonly string[]): boolean;
  isMonth(form: string): boolean;
  /** A word of a news agency's name, as datelines have it in brackets. */
  isAgency(form: string): boolean;
  /** The number of words of a city's name that begins at `index`, else 0. */
  readonly placeAt: PhraseTest;
  /** Right before a place, makes it a part of its own sentence and no dateline (في, مدينة, from). */
  governsPlace(form: string): boolean;
}

/** All that the rules know about a language. A language is one folder with one of these. */
export interface LanguagePack {
  readonly language: 'ar' | 'en';
  /** Where a verb's subject is looked for first. */
  readonly subject: 'after-verb' | 'before-verb';
  cueAt(items: readonly Item[], index: number): CueMatch | null;
  contentMarkerAt(items: readonly Item[], index: number): ContentMarker | null;
  /** What governs the marker at an item instead of a verb: another clause's opening (although), a noun (the chance that). */
  markerGovernorAt(items: readonly Item[], index: number): 'subordinate' | 'noun' | null;
  /** A verb of saying by which no third person speaks (قلت, يشار إلى). */
  impersonalCueAt(items: readonly Item[], index: number): CueMatch | null;
  /** A preposition that may begin what a verb says by condition (على in على أن). */
  isConditional(form: string): boolean;
  /** A preposition, or a word with one, that leads a verb's object and not its time or place (على, بوجود). */
  leadsObject(form: string): boolean;
  /** Joins two subjects, as a word of its own (and). */
  joinsSubjects(form: string): boolean;
  /** Right behind a verb of saying, begins what is said without a "that" (she announced it would …). */
  opensClause(form: string): boolean;
  /** Opens a relative clause (الذي, who). */
  isRelative(form: string): boolean;
  /** The clause of items `from` to `to` has a finite verb as its predicate; `subjectGiven` by the word before (أنه). */
  isVerbalClause(items: readonly Item[], from: number, to: number, subjectGiven: boolean): boolean;
  sourcePhraseAt(items: readonly Item[], index: number): SourcePhrase | null;
  mentionAt(items: readonly Item[], index: number, isKnownName: (form: string) => boolean): Mention | null;
  /** A preposition of topic, time or place: what it governs is never a verb's subject (في الشأن المالي, on security). */
  opensTopic(form: string): boolean;
  /** A preposition with its pronoun (له, أمامهم), which may stand between a verb and its subject. */
  isPrepositionWithPronoun(form: string): boolean;
  /** Behind a verb, the one who is told and not the one who tells (لوكالة …, للصحفيين). */
  isAddressee(form: string): boolean;
  /** A name that nothing introduces, where only a cue's subject can stand. */
  nameAt(items: readonly Item[], index: number): Mention | null;
  /** The subject of a cue that is no known person: index after the phrase, or `index` when there is none. */
  phraseEnd(items: readonly Item[], index: number): number;
  /** Links a sentence to the one before (كما, إلى ذلك, meanwhile). */
  isConnective(form: string): boolean;
  /** Opens a phrase of time, place or occasion that belongs to the cue (خلال, في, on). */
  opensCircumstance(form: string): boolean;
  /** Behind a joined verb, says that its subject is left out and the last speaker is meant (وأشاد بـ…). */
  continuesSpeaker(form: string): boolean;
  /** A pronoun that stands for the speaker, with its gender when it has one. */
  pronoun(form: string): Gender | 'any' | null;
  readonly sentenceWords: SentenceLexicon;
  /** Words of lines that are not the report's, wherever in a line they stand, or at its beginning only. */
  readonly boilerplate: { readonly anywhere: PhraseTest; readonly opening: PhraseTest };
  readonly scoring: ScoringLexicon;
  /** What comparing two statements has to know. */
  readonly comparing: ComparingLexicon;
}
