import type { ReadingNote, TimedSpan } from './read-text.js';
import { readingNotes } from './reading-notes.js';

/** A caption as shown: its lines, without marks, and when. */
interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly lines: readonly CueLine[];
}

interface CueLine {
  /** Null where the file does not say who speaks. */
  readonly speaker: string | null;
  readonly text: string;
}

export interface ReadSubtitles {
  readonly text: string;
  readonly times: readonly TimedSpan[];
  readonly notes: readonly ReadingNote[];
  /** Whether a turn begins with its speaker. */
  readonly labelled: boolean;
}

/** `01:02:03,400`, `01:02:03.400` or, in VTT, `02:03.400`, on both sides of an arrow. */
const TIMES = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3})/;

/**
 * Reads SRT and VTT: captions become running text, a line for each sentence as far as marks or pauses show its end, and
 * `Name: ` where another begins to speak, as transcripts have it. Every stretch keeps its times.
 *
 * Sources: W3C WebVTT (cues, voice tags, notes); SubRip has no standard, so anything is a cue that has a line of times.
 */
export function readSubtitles(source: string): ReadSubtitles {
  const { cues, repeated } = withoutRepetition(cuesOf(source));
  const labelled = cues.some(({ lines }) => lines.some(({ speaker }) => speaker !== null));
  return { ...joined(cues), labelled, notes: repeated ? [readingNotes.repeatedCaptions] : [] };
}

function cuesOf(source: string): Cue[] {
  const lines = source.split(/\r\n?|\n/);
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const times = TIMES.exec(lines[at] ?? '');
    if (!times?.[1] || !times[2]) continue;
    const shown: string[] = [];
    for (at += 1; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      // Some tools leave blank lines out: the next times end a cue as well.
      const next = TIMES.test(line);
      if (next) at -= 1;
      if (next || line.trim() === '') break;
      shown.push(line);
    }
    // Where no blank line stands between, the next cue's number was taken for a line.
    if (TIMES.test(lines[at + 1] ?? '') && /^\s*\d+\s*$/.test(shown.at(-1) ?? '')) shown.pop();
    const startMs = milliseconds(times[1]);
    cues.push({ startMs, endMs: Math.max(startMs, milliseconds(times[2])), lines: wordsOf(shown) });
  }
  return cues;
}

function milliseconds(time: string): number {
  const [clock = '', fraction = ''] = time.split(/[,.]/);
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return seconds * 1000 + Number(fraction.padEnd(3, '0'));
}

const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/;
/** Tags of either format and SubStation's overrides. Bounded, so that a lone `<` costs nothing. */
const STYLING = /<\/?[a-zA-Z0-9.:][^<>]{0,200}>|<\/?[a-zA-Z0-9]>|\{\\[^{}]{0,200}\}/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
};

function wordsOf(lines: readonly string[]): CueLine[] {
  let speaker: string | null = null;
  return lines.flatMap((line): CueLine[] => {
    // A voice lasts to the cue's end or the next voice.
    return line.split(/(?=<v[\s.])/).flatMap((part): CueLine[] => {
      speaker = VOICE.exec(part)?.[1]?.trim() ?? speaker;
      const text = part
        .replace(STYLING, '')
        .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? entity)
        .trim();
      return text === '' ? [] : [{ speaker, text }];
    });
  });
}

/** Rolling captions show the last line once more above the new one: what has just been shown is not said again. */
function withoutRepetition(cues: readonly Cue[]): { cues: Cue[]; repeated: boolean } {
  let repeated = false;
  let before: readonly CueLine[] = [];
  let beforeEnd = 0;
  const kept = cues.flatMap((cue): Cue[] => {
    const rolls = cue.startMs <= beforeEnd + ROLL_MS;
    const fresh = cue.lines.filter(({ text }, index) => !(rolls && isShown(before, cue.lines, text, index)));
    repeated ||= fresh.length < cue.lines.length;
    before = cue.lines;
    beforeEnd = cue.endMs;
    return fresh.length === 0 ? [] : [{ ...cue, lines: fresh }];
  });
  return { cues: kept, repeated };
}

/** Rolling captions follow at once. */
const ROLL_MS = 100;

/** The first lines repeat the last ones of the caption before: a sentence that is said twice comes with a pause or other words. */
function isShown(before: readonly CueLine[], lines: readonly CueLine[], text: string, index: number): boolean {
  const last = before.at(-1);
  return index === 0 && lines.length > 1 && last?.text === text;
}

/** A pause that ends a sentence which no mark ends. */
const PAUSE_MS = 1_500;
/** Captions without any marks are not joined to a line longer than this. */
const LONGEST_LINE = 300;
const SENTENCE_END = /[.!?؟…。]["'”’»)\]]*$/u;
/** Two who speak within one caption are told apart by dashes. */
const DASH = /^[-–—]\s*/u;

/** The running text, built piece by piece so that offsets are known as they come. */
function joined(cues: readonly Cue[]): { text: string; times: TimedSpan[] } {
  const times: TimedSpan[] = [];
  let text = '';
  let lineStart = 0;
  let speaker: string | null = null;
  let endMs = 0;
  for (const cue of cues) {
    for (const line of cue.lines) {
      const turns = line.speaker !== null && line.speaker !== speaker;
      const paused = cue.startMs - endMs >= PAUSE_MS;
      const dashed = DASH.test(line.text);
      const long = text.length - lineStart >= LONGEST_LINE;
      if (text !== '') {
        const ends = turns || paused || dashed || long || SENTENCE_END.test(text.slice(-8));
        text += ends ? '\n' : ' ';
        if (ends) lineStart = text.length;
      }
      const start = text.length;
      if (turns) text += `${line.speaker}: `;
      text += dashed ? line.text.replace(DASH, '') : line.text;
      times.push({ start, end: text.length, startMs: cue.startMs, endMs: cue.endMs });
      speaker = line.speaker ?? speaker;
      endMs = cue.endMs;
    }
  }
  return { text, times };
}
