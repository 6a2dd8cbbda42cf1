import { type AttributionRule, ruleOf } from './attribution-rules.js';
import { beginsWithCue, clauseOf, isBare, isCircumstance } from './clause-start.js';
import { targetOf } from './cue-target.js';
import { hasWords, type Item, isMark, spanOf } from './items.js';
import type { CueMatch, LanguagePack } from './language-pack.js';
import type { Piece, PieceCue } from './pieces.js';
import { antecedentIn, type SpeakerReference, type Subject, subjectOf } from './speaker-reference.js';
import { statementBefore } from './statement-before.js';
import { attributionBehind, behindAttribution, sourceAt } from './trailing-attribution.js';

/** A quotation that no cue introduces stands for itself inside a sentence from this many words on. */
const SPEAKS_ALONE = 8;
/** No sentence has so many words of saying: a text that is made of them is not read more slowly than another. */
const MOST_CUES = 60;
/** Inside reported speech a quotation becomes a segment of its own from this many words on. */
const SPEAKS_INSIDE = 20;

interface Said {
  readonly speaker: SpeakerReference;
  readonly cue: PieceCue | null;
  readonly rule: AttributionRule;
}

/** A quotation inside a sentence may be nobody's. */
type Quoted = Omit<Said, 'rule'> & { readonly rule: AttributionRule | null };

/** What a sentence leaves for the next: a colon at its end, and whether anybody has spoken yet. */
export interface Carry {
  pending: Said | null;
  anybodySpoke: boolean;
}

/** Reads one sentence into pieces, from its first item to its last: what is said by whom, and what the outlet says. */
export class SentenceReader {
  readonly #pieces: Piece[] = [];
  /** The first item that no piece and no lead-in has taken yet. */
  #floor = 0;
  /** Reported speech that is still going on, and the item that it began with. */
  #open: (Said & { readonly at: number }) | null = null;
  #cues = 0;
  /** An attribution between two halves of a quotation. */
  #between: Said | null = null;

  constructor(
    private readonly items: readonly Item[],
    private readonly pack: LanguagePack,
    private readonly isKnownName: (form: string) => boolean,
    private readonly carry: Carry,
  ) {}

  read(): Piece[] {
    let index = this.#label();
    while (index < this.items.length) index = this.#step(index);
    if (this.#open) this.#close(this.items.length);
    else this.#narrate(this.items.length, false);
    return this.#pieces;
  }

  #step(index: number): number {
    if (this.items[index]?.kind === 'quote') return this.#quote(index);
    const cue = this.pack.cueAt(this.items, index);
    return (cue && this.#cue(index, cue)) ?? this.#source(index) ?? index + 1;
  }

  /** "The minister: …" at the sentence's beginning, as headlines and interviews have it. */
  #label(): number {
    const { items } = this;
    const mention = this.pack.mentionAt(items, 0, this.isKnownName);
    if (!mention || !isMark(items[mention.to], ':') || mention.to + 1 >= items.length) return 0;
    const at = mention.to + 1;
    const speaker: SpeakerReference = { via: 'mention', mention, items, gender: null };
    const said: Said = { speaker, cue: null, rule: 'label' };
    return items[at]?.kind === 'quote' ? this.#takeQuote(at, said) : this.#begin(at, said);
  }

  /** Tries a cue; null when it introduces nothing here and its word is a word like any other. */
  #cue(index: number, cue: CueMatch): number | null {
    this.#cues += 1;
    if (this.#cues > MOST_CUES) return null;
    const clause = this.#open ? clauseOf(this.items, this.pack, index, cue, this.#floor) : this.#floor;
    if (clause === null) return null;
    const inverted = this.#behindStatement(index, cue);
    if (inverted !== null) return inverted;
    const target = targetOf(this.items, index, cue, this.#floor, this.pack);
    if (target.type === 'deferred') return null;
    const subject = this.#subject(index, cue, clause);
    if (cue.strict && !subject.named && subject.from === index && !this.#startsClause(index)) return null;
    // "…، فيما أكدت النقابة": inside reported speech the link belongs to the new clause.
    const from = this.#open ? Math.min(clause, subject.from) : subject.from;
    const said: Said = {
      speaker: subject.speaker,
      cue: { start: cue.start, end: cue.end },
      rule: ruleOf(cue, subject),
    };
    switch (target.type) {
      case 'quote':
        this.#leadIn(from, cue);
        return this.#takeQuote(target.at, said);
      case 'reported':
        if (cue.shape === 'participle' && !this.#open && !this.#startsClause(index)) return null;
        this.#leadIn(from, cue);
        return this.#begin(target.at, said);
      case 'pending':
        this.#leadIn(from, cue);
        this.#floor = this.items.length;
        this.carry.anybodySpoke = true;
        this.carry.pending = said;
        return this.items.length;
      case 'none':
        return this.#stance(index, cue, subject, said);
    }
  }

  /** "Prices will fall, the minister said": the statement stands before its attribution, or around it. */
  #behindStatement(index: number, cue: CueMatch): number | null {
    const { items, pack } = this;
    const found = this.#open ? null : statementBefore(items, index, cue, this.#floor, pack, this.isKnownName);
    if (!found || isCircumstance(this.items, this.pack, this.#floor, found.from)) return null;
    const { speaker, from, next, goesOn } = found;
    const rule = goesOn ? 'inside_statement' : 'behind_statement';
    this.#begin(this.#floor, { speaker, cue: { start: cue.start, end: cue.end }, rule });
    if (goesOn) return next;
    // The comma may hold the closing mark of a short quotation.
    this.#close(items[from - 1]?.outerEnd === undefined ? from - 1 : from);
    this.#floor = behindAttribution(items, next, pack);
    return this.#floor;
  }

  /** A verb without a subject of its own goes on about the one of the clause before it in the sentence. */
  #subject(index: number, cue: CueMatch, clause: number): Subject {
    const { items, pack } = this;
    const subject = subjectOf(items, index, cue, clause, pack, this.isKnownName);
    if (subject.speaker.via !== 'pronoun' || this.#open || subject.from <= this.#floor) return subject;
    const mention = antecedentIn(items, this.#floor, subject.from, pack, this.isKnownName);
    if (!mention) return subject;
    return { ...subject, speaker: { via: 'mention', mention, items, gender: cue.gender, byPronoun: true } };
  }

  /** A verb that reports a position by itself: the clause with its subject is the statement. */
  #stance(index: number, cue: CueMatch, subject: Subject, said: Said): number | null {
    if (
      !cue.stance ||
      cue.shape !== 'finite' ||
      this.#open ||
      !isBare(this.items, this.pack, this.#floor, subject.from)
    )
      return null;
    if (!subject.named && !(this.carry.anybodySpoke && this.#leavesSubjectOut(cue, subject))) return null;
    const speaker: SpeakerReference = subject.named ? said.speaker : { via: 'pronoun', gender: cue.gender };
    this.#begin(this.#pieces.length === 0 ? 0 : subject.from, { speaker, cue: said.cue, rule: 'stance' });
    return Math.max(index + 1, subject.named ? subject.next : cue.next);
  }

  /** The verb goes on about the last speaker: "he denied it", وأشاد ب…. */
  #leavesSubjectOut(cue: CueMatch, subject: Subject): boolean {
    if (subject.speaker.via === 'pronoun' && subject.from < cue.next - 1) return true;
    const following = this.items[cue.next];
    return cue.joined && following?.kind === 'word' && this.pack.continuesSpeaker(following.form);
  }

  #startsClause(index: number): boolean {
    const before = this.items[index - 1];
    if (before?.kind !== 'word' || this.pack.isConnective(before.form)) return true;
    return isBare(this.items, this.pack, this.#floor, index);
  }

  /** A source phrase: in front of a statement, or behind it. */
  #source(index: number): number | null {
    const { items, pack } = this;
    const source = sourceAt(items, index, pack, this.isKnownName);
    if (!source) return null;
    const behind = behindAttribution(items, source.next, pack);
    const inFront = !this.#open && !hasWords(items, this.#floor, index);
    if (inFront) return hasWords(items, behind, items.length) ? this.#begin(behind, source) : null;
    if (!this.#open) this.#begin(this.#floor, source);
    this.#close(index);
    this.#floor = behind;
    return behind;
  }

  #quote(index: number): number {
    const item = this.items[index];
    if (item?.kind !== 'quote') return index + 1;
    if (this.#open) {
      if (item.words < SPEAKS_INSIDE) return index + 1;
      const said = this.#open;
      this.#close(index);
      return this.#takeQuote(index, said);
    }
    if (this.#between && !hasWords(this.items, this.#floor, index)) return this.#takeQuote(index, this.#between);
    const announced = this.carry.pending;
    if (announced && isBare(this.items, this.pack, 0, index)) {
      this.carry.pending = null;
      return this.#takeQuote(index, { ...announced, rule: 'announced' });
    }
    const behind = attributionBehind(this.items, index + 1, this.pack, this.isKnownName);
    const alone = this.items.every((one) => one.kind !== 'word');
    if (!behind && !alone && item.words < SPEAKS_ALONE) return index + 1;
    this.#narrate(index, true);
    if (behind) return this.#takeQuote(index, behind);
    if (!isBare(this.items, this.pack, 0, index))
      return this.#takeQuote(index, { speaker: { via: 'nobody' }, cue: null, rule: null });
    return this.#takeQuote(index, { speaker: { via: 'context' }, cue: null, rule: 'last_speaker' });
  }

  /** Records a quotation and what attributes it from behind. */
  #takeQuote(index: number, { speaker, cue, rule }: Quoted): number {
    const item = this.items[index];
    if (item?.kind !== 'quote') return index + 1;
    const { inner, closed } = item.quote;
    this.#pieces.push({ kind: 'quote', start: inner.start, end: inner.end, speaker, cue, rule, closed });
    this.carry.anybodySpoke ||= speaker.via === 'mention';
    const behind = attributionBehind(this.items, index + 1, this.pack, this.isKnownName);
    this.#between = behind && {
      speaker: behind.refersBack ? speaker : behind.speaker,
      cue: behind.cue,
      rule: 'between_halves',
    };
    this.#floor = behind ? behindAttribution(this.items, behind.next, this.pack) : index + 1;
    return this.#floor;
  }

  #begin(at: number, said: Said): number {
    this.carry.anybodySpoke = true;
    this.#floor = at;
    this.#open = { ...said, at };
    return at;
  }

  #close(to: number): void {
    const open = this.#open;
    this.#open = null;
    this.#floor = to;
    const span = open && spanOf(this.items, open.at, to, true);
    if (open && span)
      this.#pieces.push({ kind: 'reported', ...span, speaker: open.speaker, cue: open.cue, rule: open.rule });
  }

  /** Ends what came before a cue: reported speech is closed, the outlet's own words before the cue are narration. */
  #leadIn(from: number, cue: CueMatch): void {
    if (this.#open) this.#close(from);
    else if (cue.shape !== 'noun' || !beginsWithCue(this.items, this.pack, this.#floor, from))
      this.#narrate(from, true);
    this.#floor = from;
  }

  /** Takes the items since the last piece as the outlet's own words, unless they only lead in to a cue. */
  #narrate(to: number, beforeCue: boolean): void {
    const from = this.#floor;
    this.#floor = to;
    if (isBare(this.items, this.pack, from, to) && (beforeCue || this.#pieces.length > 0)) return;
    if (beforeCue && isCircumstance(this.items, this.pack, from, to)) return;
    const span = spanOf(this.items, from, to, beforeCue);
    if (span) this.#pieces.push({ kind: 'narration', ...span });
  }
}
