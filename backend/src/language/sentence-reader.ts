import type { CueMatch, Item, LanguagePack } from './language-pack.js';
import { isMark, isPause, isTerminalMark, type Piece, type PieceCue } from './pieces.js';
import { antecedentIn, type SpeakerReference, type Subject, subjectOf } from './speaker-reference.js';

/** How many items behind a cue the words that it introduces may begin. */
const REACH = { finite: 25, participle: 10, noun: 10, strict: 5, bareAdjunct: 10 } as const;
/** A phrase of time or place longer than this is a statement of its own. */
const CIRCUMSTANCE = 14;
/** A clause that begins with a contrast reaches its verb within so many items. */
const CLAUSE = 9;
/** A quotation that no cue introduces stands for itself inside a sentence from this many words on. */
const SPEAKS_ALONE = 8;
/** Inside reported speech a quotation becomes a segment of its own from this many words on. */
const SPEAKS_INSIDE = 20;

/** What a sentence leaves for the next: a colon at its end, and whether anybody has spoken yet. */
export interface Carry {
  pending: { speaker: SpeakerReference; cue: PieceCue | null } | null;
  anybodySpoke: boolean;
}

type Target =
  | { readonly type: 'quote'; readonly at: number }
  | { readonly type: 'reported'; readonly at: number }
  | { readonly type: 'pending' }
  | { readonly type: 'deferred' }
  | { readonly type: 'none' };

/** Reads one sentence into pieces: what is said by whom, and what the outlet says itself. */
export class SentenceReader {
  readonly #pieces: Piece[] = [];
  /** The first item that no piece and no lead-in has taken yet. */
  #floor = 0;
  /** Reported speech that is still going on. */
  #open: { at: number; speaker: SpeakerReference; cue: PieceCue | null; stance: boolean } | null = null;
  /** An attribution between two halves of a quotation. */
  #between: { speaker: SpeakerReference; cue: PieceCue | null } | null = null;

  constructor(
    private readonly items: readonly Item[],
    private readonly pack: LanguagePack,
    private readonly isKnownName: (form: string) => boolean,
    private readonly carry: Carry,
  ) {}

  read(): Piece[] {
    const { items } = this;
    let index = this.#label();
    while (index < items.length) index = this.#step(index);
    if (this.#open) this.#close(items.length);
    else this.#narrate(items.length, false);
    return this.#pieces;
  }

  #step(index: number): number {
    const item = this.items[index];
    if (item?.kind === 'quote') return this.#quote(index);
    const cue = this.pack.cueAt(this.items, index);
    if (cue) {
      const next = this.#cue(index, cue);
      if (next !== null) return next;
    }
    const source = this.#source(index);
    return source ?? index + 1;
  }

  /** "The minister: …" at the sentence's beginning, as headlines and interviews have it. */
  #label(): number {
    const mention = this.pack.mentionAt(this.items, 0, this.isKnownName);
    if (!mention || this.items[mention.to]?.form !== ':' || mention.to + 1 >= this.items.length) return 0;
    const speaker: SpeakerReference = { via: 'mention', mention, gender: null };
    this.carry.anybodySpoke = true;
    const next = mention.to + 1;
    this.#floor = next;
    if (this.items[next]?.kind === 'quote') return this.#takeQuote(next, speaker, null);
    this.#open = { at: next, speaker, cue: null, stance: false };
    return next;
  }

  #cue(index: number, cue: CueMatch): number | null {
    const clause = this.#open ? this.#coordinatedFrom(index, cue) : this.#floor;
    if (clause === null) return null;
    const target = this.#target(index, cue);
    if (target.type === 'deferred') return null;
    const subject = this.#subject(index, cue, clause);
    if (cue.strict && !this.#strictFits(index, subject)) return null;
    const said: PieceCue = { start: cue.start, end: cue.end };
    switch (target.type) {
      case 'quote':
        this.#leadIn(subject.from, cue);
        this.carry.anybodySpoke = true;
        return this.#takeQuote(target.at, subject.speaker, said);
      case 'reported':
        return this.#report(index, cue, subject, target.at, said);
      case 'pending':
        this.#leadIn(subject.from, cue);
        this.#floor = this.items.length;
        this.carry.anybodySpoke = true;
        this.carry.pending = { speaker: subject.speaker, cue: said };
        return this.items.length;
      case 'none':
        return this.#stance(index, cue, subject, said);
    }
  }

  /** A verb without a subject of its own goes on about the one of the clause before it in the sentence. */
  #subject(index: number, cue: CueMatch, clause: number): Subject {
    const { items, pack } = this;
    const subject = subjectOf(items, index, cue, clause, pack, this.isKnownName);
    if (subject.speaker.via !== 'pronoun' || this.#open || subject.from <= this.#floor) return subject;
    const mention = antecedentIn(items, this.#floor, subject.from, pack, this.isKnownName);
    if (!mention) return subject;
    return { ...subject, speaker: { via: 'mention', mention, gender: cue.gender, byPronoun: true } };
  }

  #report(index: number, cue: CueMatch, subject: Subject, at: number, said: PieceCue): number | null {
    if (cue.shape === 'participle' && !this.#atClauseStart(index) && !this.#open) return null;
    this.#leadIn(subject.from, cue);
    this.carry.anybodySpoke = true;
    this.#floor = at;
    this.#open = { at, speaker: subject.speaker, cue: said, stance: false };
    return at;
  }

  /** A verb that reports a position by itself: the clause with its subject is the statement. */
  #stance(index: number, cue: CueMatch, subject: Subject, said: PieceCue): number | null {
    if (!cue.stance || cue.shape !== 'finite' || this.#open) return null;
    if (!this.#isBare(this.#floor, subject.from)) return null;
    if (!subject.named && !(this.carry.anybodySpoke && this.#leavesSubjectOut(cue, subject))) return null;
    this.carry.anybodySpoke = true;
    const from = this.#pieces.length === 0 ? 0 : subject.from;
    const speaker: SpeakerReference = subject.named ? subject.speaker : { via: 'pronoun', gender: cue.gender };
    this.#floor = from;
    this.#open = { at: from, speaker, cue: said, stance: true };
    return Math.max(index + 1, subject.named ? subject.next : cue.next);
  }

  /** The verb goes on about the last speaker: "and denied it", وأشاد ب…. */
  #leavesSubjectOut(cue: CueMatch, subject: Subject): boolean {
    if (subject.speaker.via === 'pronoun' && subject.from < cue.next - 1) return true;
    const following = this.items[cue.next];
    return cue.joined && following?.kind === 'word' && this.pack.continuesSpeaker(following.form);
  }

  /** Where the words that a cue introduces begin. */
  #target(index: number, cue: CueMatch): Target {
    const { items, pack } = this;
    if (cue.bare) {
      const at = this.#bareContent(index, cue);
      if (at !== null) return at;
    }
    const reach = cue.strict ? REACH.strict : REACH[cue.shape];
    for (let at = cue.next; at < Math.min(items.length, cue.next + reach); at += 1) {
      const item = items[at];
      if (!item) break;
      if (item.kind === 'quote') return { type: 'quote', at };
      const marker = pack.contentMarkerAt(items, at);
      if (marker) return this.#afterMarker(marker.next, marker.content);
      if (isMark(item, ':')) return at + 1 >= items.length ? { type: 'pending' } : this.#afterMarker(at + 1, at + 1);
      if (isMark(item, ';') || isMark(item, '؛')) break;
      const other = pack.cueAt(items, at);
      if (!other) continue;
      if (other.shape === 'noun') return { type: 'deferred' };
      const before = items[at - 1];
      const afterComma = isMark(before, ',') || isMark(before, '،');
      if (other.shape === 'finite' ? other.joined || afterComma : afterComma) break;
    }
    return { type: 'none' };
  }

  #afterMarker(next: number, content: number): Target {
    const { items } = this;
    const at = isMark(items[next], ':') ? next + 1 : next;
    const item = items[at];
    if (!item) return isMark(items[next], ':') ? { type: 'pending' } : { type: 'none' };
    if (item.kind === 'quote') return { type: 'quote', at };
    return { type: 'reported', at: at === next ? content : at };
  }

  /** "She said prices fell": the words follow the verb, or a phrase of time and place behind it. */
  #bareContent(index: number, cue: CueMatch): Target | null {
    const { items, pack } = this;
    const first = items[cue.next];
    if (first?.kind !== 'word') return null;
    if (pack.contentMarkerAt(items, cue.next)) return null;
    if (pack.opensCircumstance(first.form)) {
      for (let at = cue.next; at < Math.min(items.length, cue.next + REACH.bareAdjunct); at += 1) {
        const item = items[at];
        if (item?.kind === 'quote' || isMark(item, ':') || pack.contentMarkerAt(items, at)) return null;
      }
    }
    // The verb behind a quotation ("…," said the minister) introduces nothing more.
    return this.#hasWords(this.#floor, index) ? { type: 'reported', at: cue.next } : null;
  }

  #strictFits(index: number, subject: Subject): boolean {
    return subject.named || subject.from < index || this.#atClauseStart(index);
  }

  #atClauseStart(index: number): boolean {
    const before = this.items[index - 1];
    if (before === undefined || before.kind !== 'word') return true;
    return this.pack.isConnective(before.form) || this.#isBare(this.#floor, index);
  }

  /**
   * Where the clause of a cue inside reported speech begins, when it begins anew instead of belonging to what is
   * reported: behind a pause, joined by a conjunction, or behind a pause, a contrast and its own subject.
   */
  #coordinatedFrom(index: number, cue: CueMatch): number | null {
    const { items, pack } = this;
    const before = items[index - 1];
    if (isPause(before)) return index;
    if (cue.shape === 'participle') return before?.kind === 'quote' ? index : null;
    if (cue.joined) return index;
    for (let at = index - 1; at > Math.max(this.#floor, index - CLAUSE); at -= 1) {
      if (!isPause(items[at])) continue;
      const first = items[at + 1];
      return first?.kind === 'word' && pack.isConnective(first.form) ? at + 1 : null;
    }
    return null;
  }

  /** A source phrase: before a statement, behind it, or behind a quotation. */
  #source(index: number): number | null {
    const { items, pack } = this;
    const phrase = pack.sourcePhraseAt(items, index);
    if (!phrase) return null;
    const said: PieceCue = { start: items[index]?.start ?? 0, end: items[phrase.next - 1]?.end ?? 0 };
    let next = phrase.next;
    let speaker: SpeakerReference = { via: 'pronoun', gender: null };
    if (!phrase.refersBack) {
      const mention = pack.mentionAt(items, next, this.isKnownName) ?? pack.nameAt(items, next);
      const to = mention?.to ?? pack.phraseEnd(items, next);
      if (to === next) return null;
      speaker = {
        via: 'mention',
        gender: null,
        inPassing: true,
        mention: mention ?? { from: next, to, name: [], roles: [], phrase: true },
      };
      next = to;
    }
    if (this.#open) {
      if (!this.#open.cue) this.#open.cue = said;
      this.#close(index);
      this.#floor = this.#skipToPause(next);
      return this.#floor;
    }
    this.carry.anybodySpoke = true;
    if (!this.#hasWords(this.#floor, index)) {
      // In front: what follows the pause is reported.
      const at = this.#skipToPause(next);
      if (!this.#hasWords(at, items.length)) return null;
      this.#floor = at;
      this.#open = { at, speaker, cue: said, stance: false };
      return at;
    }
    this.#open = { at: this.#floor, speaker, cue: said, stance: false };
    this.#close(index);
    this.#floor = this.#skipToPause(next);
    return this.#floor;
  }

  /** The item behind the next pause, quotation or end: the rest of an attribution belongs to it. */
  #skipToPause(index: number): number {
    const { items, pack } = this;
    for (let at = index; at < items.length; at += 1) {
      const item = items[at];
      if (item?.kind === 'quote') return at;
      if (item?.kind === 'mark' && /^[,،;؛:.!?؟…–—-]$/u.test(item.form)) return at + 1;
      const cue = at > index ? pack.cueAt(items, at) : null;
      if (cue && (cue.joined || cue.shape === 'participle')) return at;
    }
    return items.length;
  }

  #quote(index: number): number {
    const item = this.items[index];
    if (item?.kind !== 'quote') return index + 1;
    if (this.#open) {
      if (item.words < SPEAKS_INSIDE) return index + 1;
      const { speaker, cue } = this.#open;
      this.#close(index);
      return this.#takeQuote(index, speaker, cue);
    }
    if (this.#between && !this.#hasWords(this.#floor, index)) {
      return this.#takeQuote(index, this.#between.speaker, this.#between.cue);
    }
    if (this.carry.pending && this.#isBare(0, index)) {
      const { speaker, cue } = this.carry.pending;
      this.carry.pending = null;
      return this.#takeQuote(index, speaker, cue);
    }
    const behind = this.#attributionBehind(index + 1);
    if (behind) {
      this.#narrate(index, true);
      this.carry.anybodySpoke = true;
      return this.#takeQuote(index, behind.speaker, behind.cue);
    }
    if (this.items.every((one) => one.kind !== 'word')) return this.#takeQuote(index, { via: 'context' }, null);
    if (item.words < SPEAKS_ALONE) return index + 1;
    this.#narrate(index, true);
    return this.#takeQuote(index, this.#isBare(0, index) ? { via: 'context' } : { via: 'nobody' }, null);
  }

  #takeQuote(index: number, speaker: SpeakerReference, cue: PieceCue | null): number {
    const item = this.items[index];
    if (item?.kind !== 'quote') return index + 1;
    const { inner, closed } = item.quote;
    this.#pieces.push({ kind: 'quote', start: inner.start, end: inner.end, speaker, cue, closed });
    this.#floor = index + 1;
    const behind = this.#attributionBehind(index + 1);
    if (!behind) return this.#floor;
    this.#between = { speaker: behind.refersBack ? speaker : behind.speaker, cue: behind.cue };
    this.#floor = behind.next;
    return behind.next;
  }

  /** An attribution behind a quotation that introduces nothing of its own: «…»، على حد تعبيره / "…," she said. */
  #attributionBehind(
    index: number,
  ): { speaker: SpeakerReference; cue: PieceCue; next: number; refersBack: boolean } | null {
    const { items, pack } = this;
    const at = isMark(items[index], ',') || isMark(items[index], '،') ? index + 1 : index;
    const phrase = pack.sourcePhraseAt(items, at);
    if (phrase) {
      const cue = { start: items[at]?.start ?? 0, end: items[phrase.next - 1]?.end ?? 0 };
      if (phrase.refersBack) {
        return {
          speaker: { via: 'pronoun', gender: null },
          cue,
          next: this.#skipToPause(phrase.next),
          refersBack: true,
        };
      }
      const mention = pack.mentionAt(items, phrase.next, this.isKnownName) ?? pack.nameAt(items, phrase.next);
      const to = mention?.to ?? pack.phraseEnd(items, phrase.next);
      const source = mention ?? { from: phrase.next, to, name: [], roles: [], phrase: true };
      return {
        speaker: { via: 'mention', mention: source, gender: null },
        cue,
        next: this.#skipToPause(to),
        refersBack: false,
      };
    }
    for (let cueAt = at; cueAt < Math.min(items.length, at + REACH.participle); cueAt += 1) {
      if (items[cueAt]?.kind !== 'word' && items[cueAt]?.form !== ',' && items[cueAt]?.form !== '#') return null;
      const cue = pack.cueAt(items, cueAt);
      if (!cue) continue;
      if (cue.shape !== 'finite' || cue.joined) return null;
      const subject = subjectOf(items, cueAt, cue, at, pack, this.isKnownName);
      if (subject.from > at) return null;
      const target = this.#target(cueAt, { ...cue, bare: false });
      // A second half of the quotation behind a pause is still this one's: "…," she said, "…".
      if (target.type !== 'none' && !(target.type === 'quote' && isMark(items[target.at - 1], ','))) {
        if (!(target.type === 'quote' && isMark(items[target.at - 1], '،'))) return null;
      }
      const next = this.#skipToPause(subject.next);
      return { speaker: subject.speaker, cue: { start: cue.start, end: cue.end }, next, refersBack: false };
    }
    return null;
  }

  /** Ends what came before a cue: reported speech is closed, the outlet's own words before the cue are narration. */
  #leadIn(from: number, cue: CueMatch): void {
    if (this.#open) this.#close(from);
    else if (!(cue.shape === 'noun' && this.#beginsWithCue(from))) this.#narrate(from, true);
    this.#floor = from;
  }

  #beginsWithCue(to: number): boolean {
    for (let index = this.#floor; index < to; index += 1) {
      const item = this.items[index];
      if (item?.kind !== 'word') continue;
      if (this.pack.cueAt(this.items, index)) return true;
      if (!this.pack.isConnective(item.form)) return false;
    }
    return false;
  }

  #close(to: number): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    const span = this.#spanOf(open.at, to, true);
    this.#floor = to;
    if (span) this.#pieces.push({ kind: 'reported', ...span, speaker: open.speaker, cue: open.cue });
  }

  /** Takes the items since the last piece as the outlet's own words, unless they only lead in to a cue. */
  #narrate(to: number, beforeCue: boolean): void {
    const from = this.#floor;
    this.#floor = to;
    if (this.#isBare(from, to) && (beforeCue || this.#pieces.length > 0 || !this.#hasWords(from, to))) return;
    if (beforeCue && this.#isCircumstance(from, to)) return;
    const span = this.#spanOf(from, to, beforeCue);
    if (span) this.#pieces.push({ kind: 'narration', ...span });
  }

  #hasWords(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) if (this.items[index]?.kind !== 'mark') return true;
    return false;
  }

  /** Nothing but links and marks. */
  #isBare(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) {
      const item = this.items[index];
      if (item?.kind === 'quote' || (item?.kind === 'word' && !this.pack.isConnective(item.form))) return false;
    }
    return true;
  }

  #isCircumstance(from: number, to: number): boolean {
    const words = this.items.slice(from, to).filter((item) => item.kind === 'word');
    const first = words.find((item) => !this.pack.isConnective(item.form)) ?? words[0];
    if (!first) return true;
    if (words.length > CIRCUMSTANCE) return false;
    return (
      words.length === 1 || this.pack.opensCircumstance(first.form) || this.pack.opensCircumstance(words[0]?.form ?? '')
    );
  }

  /** From the first word to the last; a closing full stop stays with a whole sentence and leaves a part of one. */
  #spanOf(from: number, to: number, partial: boolean): { start: number; end: number } | null {
    const { items } = this;
    let first = from;
    let last = to - 1;
    const dropped = (item: Item | undefined) =>
      item?.kind === 'mark' && /^[,،;؛:\-–—]$/u.test(item.form) && item.outerEnd === undefined;
    while (first <= last && (dropped(items[first]) || isTerminalMark(items[first]))) first += 1;
    while (last >= first && (dropped(items[last]) || (partial && isMark(items[last], '.')))) last -= 1;
    if (!this.#hasWords(first, last + 1)) return null;
    const head = items[first];
    const tail = items[last];
    if (!head || !tail) return null;
    return { start: head.outerStart ?? head.start, end: tail.outerEnd ?? tail.end };
  }
}
