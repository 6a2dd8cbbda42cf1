import { likeness, type TermMatch } from './align-terms.js';
import type { Difference, DifferenceType } from './difference.js';
import type { Gap } from './pair-regions.js';
import { ADDED_CLAUSE, PairState, type SideState } from './pair-state.js';
import { isContent, isMarker, type Term } from './term.js';

/**
 * Finds the differences between two statements of a pair. In: their terms, the matches, what lies between these, and
 * names that the reports give their speakers. Every unmatched term ends in exactly one difference, or in none when it is
 * only spelled or placed otherwise.
 */
export class PairComparison extends PairState {
  compare(matches: readonly TermMatch[]): { differences: Difference[]; restyled: boolean } {
    this.takeRespelled();
    this.takeMovedWords();
    this.takeMoved();
    this.takePairs('number');
    this.takePairs('date');
    this.takePairs('unit');
    this.takePairs('condition');
    this.takePairs('qualifier');
    this.takePairs('certainty');
    this.takeConditions();
    this.takeSources();
    this.takeSingles(this.x);
    this.takeSingles(this.y);
    this.takeOpposites(matches);
    this.takeActors();
    this.takeInflections(matches);
    this.takeRest();
    return { differences: this.found, restyled: this.restyled };
  }

  /** The same letters cut into other words (لابد, لا بد). */
  private takeRespelled(): void {
    for (const { xs, ys } of this.gaps) {
      const letters = (terms: readonly Term[], places: readonly number[]) =>
        places.map((place) => terms[place]?.form.replaceAll(' ', '') ?? '').join('');
      if (xs.length === 0 || letters(this.x.terms, xs) !== letters(this.y.terms, ys)) continue;
      for (const place of xs) this.x.done.add(place);
      for (const place of ys) this.y.done.add(place);
    }
  }

  /** What stands elsewhere in the other statement is not missing there. Words stay open: their order is wording. */
  private takeMoved(): void {
    const right = this.unmatched(this.y, (kind) => kind !== 'word' && kind !== 'function');
    for (const x of this.unmatched(this.x, (kind) => kind !== 'word' && kind !== 'function')) {
      const term = this.x.terms[x];
      const y = right.find((place) => {
        const other = this.y.terms[place];
        if (!term || !other || this.y.done.has(place) || likeness(term, other) === 0) return false;
        return term.kind !== 'negation' || this.sameTarget(x, place);
      });
      if (y === undefined) continue;
      this.x.done.add(x);
      this.y.done.add(y);
      this.link(x, y);
      // $5 and 5 dollars are one spelling of the same.
      if (term?.kind !== 'unit') this.restyled = true;
    }
  }

  /** A word that stands elsewhere in the other statement; it stays open, as its new place is wording. */
  private takeMovedWords(): void {
    const places = new Map<string, number[]>();
    for (const y of this.unmatched(this.y, (kind) => kind === 'word')) {
      const key = this.y.terms[y]?.key ?? '';
      places.set(key, [...(places.get(key) ?? []), y]);
    }
    for (const x of this.unmatched(this.x, (kind) => kind === 'word')) {
      const y = places.get(this.x.terms[x]?.key ?? '')?.shift();
      if (y !== undefined) this.link(x, y);
    }
  }

  /** Both negations deny the same word, or words that have no partner. */
  private sameTarget(x: number, y: number): boolean {
    const left = this.target(this.x, x);
    const right = this.target(this.y, y);
    const partner = left === null ? undefined : this.x.partner.get(left);
    if (partner !== undefined) return partner === right;
    return right === null || this.y.partner.get(right) === undefined;
  }

  /** Two values of one kind that stand at the same place, or count the same thing. */
  private takePairs(kind: Term['kind'] & DifferenceType): void {
    const ofKind = (side: SideState, places: readonly number[]) =>
      this.open(side, places).filter((place) => side.terms[place]?.kind === kind);
    for (const { xs, ys } of this.gaps) {
      const left = ofKind(this.x, xs);
      const right = ofKind(this.y, ys);
      left.slice(0, right.length).forEach((x, index) => {
        this.add(kind, [x], [right[index] ?? x]);
      });
    }
    if (kind === 'qualifier' || kind === 'certainty' || kind === 'condition') return;
    const counted = (side: SideState, place: number) =>
      [place + 1, place - 1].find((at) => {
        const term = side.terms[at];
        return term !== undefined && (term.kind === 'word' || term.kind === 'unit');
      });
    const right = this.unmatched(this.y, (other) => other === kind);
    for (const x of this.unmatched(this.x, (other) => other === kind)) {
      const thing = counted(this.x, x);
      const partner = thing === undefined ? undefined : this.x.partner.get(thing);
      const y = partner === undefined ? undefined : right.find((place) => counted(this.y, place) === partner);
      if (y !== undefined && !this.y.done.has(y)) this.add(kind, [x], [y]);
    }
  }

  /** A condition is its whole clause, as far as the other report lacks it. */
  private takeConditions(): void {
    for (const [side, isX] of [
      [this.x, true],
      [this.y, false],
    ] as const) {
      for (const place of [...side.gapOf.keys()]) {
        if (side.terms[place]?.kind !== 'condition' || side.done.has(place)) continue;
        const clause = this.unmatchedFrom(side, place);
        if (isX) this.add('condition', clause, []);
        else this.add('condition', [], clause);
      }
    }
  }

  /** "According to the ministry" in one report only, unless the other names its source behind the statement. */
  private takeSources(): void {
    for (const [side, sourced, isX] of [
      [this.x, this.context.sourced.y, true],
      [this.y, this.context.sourced.x, false],
    ] as const) {
      for (const place of [...side.gapOf.keys()]) {
        if (side.terms[place]?.kind !== 'source' || side.done.has(place)) continue;
        const named = [place + 1, place + 2].some((at) => this.agentOf(side.terms[at]) !== null);
        if (sourced || !named) continue;
        const phrase = this.unmatchedFrom(side, place);
        if (isX) this.add('attribution', phrase, []);
        else this.add('attribution', [], phrase);
      }
    }
  }

  /** A number, a date, a unit or a marker that one report has and the other lacks. */
  private takeSingles(side: SideState): void {
    const report = (type: DifferenceType, place: number) => {
      if (side === this.x) this.add(type, [place, ...this.dependents(side, place)], []);
      else this.add(type, [], [place, ...this.dependents(side, place)]);
    };
    for (const place of [...side.gapOf.keys()]) {
      const term = side.terms[place];
      if (!term || side.done.has(place) || this.isAdded(side, place)) continue;
      const beside = (at: number) => side.partner.has(at);
      switch (term.kind) {
        case 'number':
          if (term.number.value === 1 || term.number.sense === 'vague') break;
          if (
            this.facing(side, place) === 0 &&
            (beside(place - 1) || beside(place + 1) || this.besideUnit(side, place))
          ) {
            report('number', place);
          }
          break;
        case 'date':
          if (this.facing(side, place) === 0 && this.company(side, place) <= 2) report('date', place);
          break;
        case 'unit':
          if (this.facing(side, place) === 0 && (beside(place - 1) || beside(place + 1))) report('unit', place);
          break;
        case 'negation':
        case 'qualifier':
        case 'certainty': {
          const target = this.target(side, place);
          const sure = target !== null && (side.partner.has(target) || side.done.has(target));
          const before = side.terms[place - 1];
          const behind = term.kind === 'qualifier' && before !== undefined && isContent(before) && beside(place - 1);
          if (this.context.looksBack(term.form) ? behind : sure || behind) {
            this.addMarker(side, term.kind, place, target);
          }
          break;
        }
        default:
          break;
      }
    }
  }

  /** A unit goes with its number, a preposition or a year's noun with its date. */
  private dependents(side: SideState, place: number): number[] {
    const gap = side.gapOf.get(place);
    const same = (at: number, kinds: readonly Term['kind'][]) =>
      side.gapOf.get(at) === gap && !side.done.has(at) && kinds.includes(side.terms[at]?.kind ?? 'word');
    const kind = side.terms[place]?.kind;
    if (kind === 'number' && same(place + 1, ['unit'])) return [place + 1];
    if (kind === 'date' && same(place - 1, ['function'])) return [place - 1];
    return [];
  }

  private addMarker(side: SideState, type: DifferenceType, place: number, target: number | null): void {
    const other = side === this.x ? this.y : this.x;
    const partner = target === null ? undefined : side.partner.get(target);
    const facing = partner === undefined ? undefined : other.terms[partner];
    // "Will" is no marker of its own: it only shows what "may" was put for.
    const will = type === 'certainty' && facing?.kind === 'word' && facing.future && partner !== undefined;
    const counterpart = will ? [partner] : type === 'certainty' ? this.futureFacing(side, place) : [];
    const lead = this.leadOf(side, place);
    if (side === this.x) this.add(type, [...lead, place], counterpart);
    else this.add(type, counterpart, [...lead, place]);
  }

  private futureFacing(side: SideState, place: number): number[] {
    const gap = this.gaps[side.gapOf.get(place) ?? -1];
    const other = side === this.x ? this.y : this.x;
    const places = (side === this.x ? gap?.ys : gap?.xs) ?? [];
    return this.open(other, places)
      .filter((at) => /^(?:will|shall|سوف)$/u.test(other.terms[at]?.form ?? ''))
      .slice(0, 1);
  }

  /** An auxiliary that only carries the marker (did not, is not). */
  private leadOf(side: SideState, place: number): number[] {
    const before = side.terms[place - 1];
    const auxiliary = before !== undefined && /^(?:do|does|did)$/u.test(before.form);
    return auxiliary && side.gapOf.has(place - 1) && !side.done.has(place - 1) ? [place - 1] : [];
  }

  /** Rose against fell: the claim is turned round without a "not". */
  private takeOpposites(matches: readonly TermMatch[]): void {
    const matched = new Set(matches.map(({ x }) => x));
    for (const { xs, ys } of this.gaps) {
      for (const x of this.open(this.x, xs)) {
        const term = this.x.terms[x];
        const left = term?.kind === 'word' && !matched.has(x) ? this.context.polarity(term.root) : null;
        const y = left === null ? undefined : this.open(this.y, ys).find((place) => this.opposes(left, place));
        if (y !== undefined) this.add('negation', [x], [y]);
      }
    }
  }

  private opposes(left: { key: string; sign: 1 | -1 }, place: number): boolean {
    const term = this.y.terms[place];
    const right = term?.kind === 'word' ? this.context.polarity(term.root) : null;
    return right !== null && right.key === left.key && right.sign !== left.sign;
  }

  /** Another person, office or body in the same place. */
  private takeActors(): void {
    for (const gap of this.gaps) {
      const words = (side: SideState, places: readonly number[]) =>
        this.open(side, places).filter((place) => side.terms[place]?.kind === 'word');
      const xs = words(this.x, gap.xs);
      const ys = words(this.y, gap.ys);
      if (xs.length === 0 || ys.length === 0 || xs.length > ADDED_CLAUSE || ys.length > ADDED_CLAUSE) continue;
      const left = xs.filter((place) => this.agentOf(this.x.terms[place]) !== null);
      const right = ys.filter((place) => this.agentOf(this.y.terms[place]) !== null);
      const kinds = new Set(left.map((place) => this.agentOf(this.x.terms[place])));
      const alike = right.some((place) => kinds.has(this.agentOf(this.y.terms[place])));
      if (alike) this.add('actor', left, right);
      else if (xs.length <= 2 && ys.length <= 2 && this.completesAgent(gap)) this.add('actor', xs, ys);
    }
  }

  /** Which ministry, whose minister: the words beside a shared office or body name the one who acts. */
  private completesAgent(gap: Gap): boolean {
    const beside = (step: 1 | -1) => {
      let at = step === 1 ? (gap.xs.at(-1) ?? 0) + 1 : (gap.xs[0] ?? 0) - 1;
      for (let reach = 0; reach < 2; reach += 1, at += step) {
        const term = this.x.terms[at];
        if (term?.kind === 'function' && !this.context.headFirst) continue;
        const agent = this.agentOf(term);
        if (agent === 'office' || agent === 'body') return true;
        if (term?.kind !== 'word') return false;
      }
      return false;
    };
    return beside(-1) || (!this.context.headFirst && beside(1));
  }

  /** A statement that one report joins to the one before it (ولن for لن) says the same. */
  private isJoined({ x, y }: TermMatch): boolean {
    if (x > 0 && y > 0) return false;
    const { joinless } = this.context;
    return joinless(this.x.terms[x]?.form ?? '') === joinless(this.y.terms[y]?.form ?? '');
  }

  /** A distant form of the same word is wording, unless a marker beside it asked for that form (لم تطلب, طلبت). */
  private takeInflections(matches: readonly TermMatch[]): void {
    for (const match of matches) {
      if (match.same || this.isJoined(match)) continue;
      this.restyled = true;
      const asked =
        this.x.done.has(match.x - 1) ||
        this.y.done.has(match.y - 1) ||
        this.x.done.has(match.x + 1) ||
        this.y.done.has(match.y + 1);
      if (match.distant && !asked) this.add('wording', [match.x], [match.y]);
    }
  }

  /** What is left is another way to say it. */
  private takeRest(): void {
    for (const gap of this.gaps) {
      const xs = this.open(this.x, gap.xs);
      const ys = this.open(this.y, gap.ys);
      if (xs.length === 0 && ys.length === 0) continue;
      const says = (terms: readonly Term[]) => (place: number) => {
        const term = terms[place];
        return term !== undefined && (isContent(term) || isMarker(term));
      };
      this.restyled = true;
      // Small words alone (that, was) are style that nobody wants marked.
      if (xs.some(says(this.x.terms)) || ys.some(says(this.y.terms))) this.add('wording', xs, ys);
    }
  }
}
