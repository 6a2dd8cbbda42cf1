import { SOURCES } from './characters.js';

/**
 * Of Arabic marks those that make another letter (madda, hamza above, hamza below) stay; of the rest, readers of news read
 * the same word with and without.
 */
const DROPPED_MARK = new RegExp(`(?![\\u0653-\\u0655])[${SOURCES.tashkeel}]`, 'u');
const DROPPED = new RegExp(`(?![\\u0653-\\u0655])[${SOURCES.invisible}${SOURCES.tashkeel}\\ufe00-\\ufe0f]`, 'gu');
const INVISIBLE = new RegExp(`[${SOURCES.invisible}\\ufe00-\\ufe0f]`, 'u');
/** ² and ½ look otherwise than 2 and 1/2 and say something else: their compatibility forms are not theirs here. */
const OTHER_NUMBER = /\p{No}/u;
const CLUSTER = /\P{M}\p{M}*|\p{M}+/uy;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const TATWEEL = '\u0640';
/** A byte order mark inside a text is white space to JavaScript and nothing to a reader. */
const BLANK = /[^\S\ufeff]/u;

/** What is its own folded form when no mark follows: printable ASCII, Arabic letters without hamza, Arabic digits. */
const PLAIN = /[!-~\u0621\u0627-\u063f\u0641-\u064a\u0660-\u0669\u060c\u061b\u061f]/u;
const plainTable = Uint8Array.from({ length: 0x700 }, (_, code) => Number(PLAIN.test(String.fromCharCode(code))));
const isPlain = (code: number) => plainTable[code] === 1;
/** Cannot be a mark, so that what stands before it is a whole cluster. */
const endsCluster = (code: number) => Number.isNaN(code) || code <= 0x20 || isPlain(code);

/** Clusters recur: each is folded once. Cleared when full, since texts of strangers decide what is in it. */
const foldedClusters = new Map<string, string>();
const REMEMBERED = 4_096;

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  const folded = cluster
    .normalize(OTHER_NUMBER.test(cluster) ? 'NFD' : 'NFKD')
    .replace(DROPPED, '')
    .replaceAll(TATWEEL, '');
  if (foldedClusters.size >= REMEMBERED) foldedClusters.clear();
  foldedClusters.set(cluster, folded);
  return folded;
}

/** Where each unit of a folded text comes from: offsets of its cluster in the source. */
class OffsetMap {
  starts = new Int32Array(1_024);
  ends = new Int32Array(1_024);
  length = 0;

  push(start: number, end: number): void {
    if (this.length === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** The last unit reaches further in the source. */
  extend(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** A word of a folded text and where it begins in it. */
export interface Word {
  readonly word: string;
  readonly at: number;
}

/**
 * A text as anchors compare it, with the way back to its source. In the folded form everything is alike that looks alike
 * to a reader: normalisation forms, presentation forms, tashkeel or none, tatweel, invisible controls, every run of white
 * space. Letters, digits and punctuation that look different stay different.
 */
export class AnchorText {
  readonly folded: string;
  private readonly offsets = new OffsetMap();
  private wordList: readonly Word[] | undefined;
  private wordPlaces: Map<string, number[]> | undefined;

  constructor(readonly source: string) {
    this.folded = this.fold();
  }

  private fold(): string {
    const { source, offsets } = this;
    let folded = '';
    let afterBlank = false;
    for (let at = 0; at < source.length; ) {
      const code = source.charCodeAt(at);
      let end = at + 1;
      let form: string;
      if (isPlain(code) && endsCluster(source.charCodeAt(end))) {
        form = source.charAt(at);
      } else if (code === 0x20 && endsCluster(source.charCodeAt(end))) {
        form = ' ';
      } else {
        CLUSTER.lastIndex = at;
        const cluster = CLUSTER.exec(source)?.[0] ?? source.charAt(at);
        end = at + cluster.length;
        form = BLANK.test(cluster) ? ' ' : foldCluster(cluster);
      }
      if (form === '') {
        // Tatweel and marks belong to the letter before; controls to nobody.
        if (!INVISIBLE.test(source.charAt(at)) && !afterBlank) offsets.extend(end);
      } else if (form === ' ' && afterBlank) {
        offsets.extend(end);
      } else {
        folded += form;
        afterBlank = form === ' ';
        for (let unit = 0; unit < form.length; unit += 1) offsets.push(at, end);
      }
      at = end;
    }
    return folded;
  }

  /** The source's span of a stretch of the folded text that is not empty. */
  toSource(start: number, end: number): { start: number; end: number } {
    return { start: this.offsets.starts[start] ?? 0, end: this.offsets.ends[end - 1] ?? this.source.length };
  }

  /** The stretch of the folded text that a span of the source comes to, without blanks at its ends; null when nothing is left of it. */
  toFolded(start: number, end: number): { start: number; end: number } | null {
    let first = this.firstAt(start);
    let last = this.firstAt(end);
    // A span that begins inside a cluster takes the whole of it.
    if (first > 0 && (this.offsets.ends[first - 1] ?? 0) > start) first -= 1;
    while (first < last && this.folded[first] === ' ') first += 1;
    while (last > first && this.folded[last - 1] === ' ') last -= 1;
    return first < last ? { start: first, end: last } : null;
  }

  /** The first folded unit that begins at or after an offset of the source. */
  private firstAt(offset: number): number {
    let low = 0;
    let high = this.offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The tashkeel that was dropped from one folded unit, in canonical order. */
  marksAt(unit: number): string[] {
    const cluster = this.source.slice(this.offsets.starts[unit], this.offsets.ends[unit]);
    return [...cluster.normalize('NFKD')].filter((character) => DROPPED_MARK.test(character));
  }

  /** True when tashkeel was dropped from a stretch of the folded text. */
  hasMarks(start: number, end: number): boolean {
    const span = this.toSource(start, end);
    return DROPPED_MARK.test(this.source.slice(span.start, span.end));
  }

  /** The words of the folded text in order. */
  get words(): readonly Word[] {
    this.wordList ??= wordsOf(this.folded);
    return this.wordList;
  }

  /** How many words begin before an offset of the folded text. */
  wordsBefore(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.at ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a word stands in the folded text, in order. */
  placesOf(word: string): readonly number[] {
    if (!this.wordPlaces) {
      this.wordPlaces = new Map();
      for (const { word: found, at } of this.words) {
        const places = this.wordPlaces.get(found);
        if (places) places.push(at);
        else this.wordPlaces.set(found, [at]);
      }
    }
    return this.wordPlaces.get(word) ?? [];
  }
}

/** The words of a folded text with their offsets. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(folded); found; found = WORD.exec(folded)) words.push({ word: found[0], at: found.index });
  return words;
}

/** True when an offset falls inside a word or a number (12.5, ١٢٫٥), where no quote of whole words begins or ends. */
export function cutsWord(folded: string, offset: number): boolean {
  const before = folded.charAt(offset - 1);
  const after = folded.charAt(offset);
  if (before === '' || after === '') return false;
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return true;
  const isPoint = (character: string) => /[.,٫٬]/u.test(character);
  if (isPoint(after)) return DIGIT.test(before) && DIGIT.test(folded.charAt(offset + 1));
  return isPoint(before) && DIGIT.test(after) && DIGIT.test(folded.charAt(offset - 2));
}
