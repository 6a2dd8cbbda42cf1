import { reasonOf } from './attribution-rules.js';
import { type Block, blocksOf } from './blocks.js';
import { rateStatements } from './check-worthiness.js';
import { detectLanguage } from './detect-language.js';
import { hasWords, type WordItem } from './items.js';
import type { LanguagePack } from './language-pack.js';
import { PACKS } from './packs.js';
import { People } from './people.js';
import type { Piece } from './pieces.js';
import { progressTo } from './progress.js';
import type { CheckWorthiness, ExtractedSegment } from './segment.js';
import { type Carry, SentenceReader } from './sentence-reader.js';
import type { SpeakerReference } from './speaker-reference.js';
import { SpeakerResolver } from './speaker-resolver.js';
import { type Token, tokenise } from './tokens.js';
import { within } from './within.js';

export type { ExtractedSegment, ReasonOf, SegmentKind } from './segment.js';

/**
 * Everybody whom the text names with an office or right behind a verb of saying, so that a surname is known before and
 * after its introduction.
 */
function peopleOf(blocks: readonly Block[], pack: LanguagePack): People {
  const people = new People();
  const nobodyYet = () => false;
  for (const items of blocks.flatMap((block) => block.sentences)) {
    for (let index = 0; index < items.length; index += 1) {
      const cue = pack.cueAt(items, index - 1);
      const told = pack.isAddressee(items[index]?.form ?? '');
      const subject = cue?.shape === 'finite' && !cue.strict && !told ? pack.nameAt(items, index) : null;
      const mention = pack.mentionAt(items, index, nobodyYet) ?? subject;
      if (!mention || mention.name.length === 0) continue;
      people.introduce(mention);
      index = Math.max(index, mention.to - 1);
    }
  }
  return people;
}

/** A speaker's turn in a transcript: every sentence is theirs, except a remark in brackets (applause). */
function readTurn(block: Block, label: readonly WordItem[], pack: LanguagePack): Piece[] {
  const titled = pack.mentionAt(label, 0, () => false);
  const whole = titled?.to === label.length ? titled : null;
  const mention = whole ?? { from: 0, to: label.length, name: label, roles: [], phrase: false };
  const speaker: SpeakerReference = { via: 'mention', mention, items: label, gender: null };
  return block.sentences.flatMap((items): Piece[] => {
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last || !hasWords(items, 0, items.length)) return [];
    const span = { start: first.start, end: last.end };
    const remark = /^[([]$/u.test(first.form) && /^[)\]]$/u.test(last.form);
    return [
      remark
        ? { kind: 'narration', ...span }
        : { kind: 'quote', ...span, speaker, cue: null, rule: 'turn', closed: null },
    ];
  });
}

/** "He said:" and then a paragraph without marks: the paragraph is what was said, if nothing in it says otherwise. */
function announced(pieces: Piece[], said: NonNullable<Carry['pending']>): Piece[] {
  if (pieces.some((piece) => piece.kind !== 'narration')) return pieces;
  return pieces.map(({ start, end }): Piece => ({ kind: 'reported', start, end, ...said, rule: 'announced' }));
}

function readBlock(block: Block, pack: LanguagePack, people: People, carry: Carry): Piece[] {
  const furniture: Piece[] = block.furniture ? [{ kind: 'boilerplate', ...block.furniture }] : [];
  if (block.turn) return readTurn(block, block.turn, pack);
  const pending = carry.pending;
  const pieces = block.sentences.flatMap((items) => new SentenceReader(items, pack, people.isKnownName, carry).read());
  if (!pending || carry.pending !== pending || block.sentences.length === 0) return [...furniture, ...pieces];
  carry.pending = null;
  return [...furniture, ...announced(pieces, pending)];
}

/** A piece with what the text says of it: its speaker by name, and its tokens. */
interface Statement {
  readonly piece: Piece;
  readonly speaker: ExtractedSegment['speaker'];
  readonly tokens: readonly Token[];
}

function segmentOf(text: string, { piece, speaker }: Statement, checkWorthiness: CheckWorthiness): ExtractedSegment {
  const { start, end, kind } = piece;
  const exact = text.slice(start, end);
  if (piece.kind !== 'quote' && piece.kind !== 'reported') {
    return { start, end, exact, kind, speaker, cue: null, attribution: null, checkWorthiness };
  }
  const cue = piece.cue && {
    text: text.slice(piece.cue.start, piece.cue.end),
    start: piece.cue.start,
    end: piece.cue.end,
  };
  const attribution = piece.rule !== null ? reasonOf(piece.rule) : null;
  const segment: ExtractedSegment = { start, end, exact, kind, speaker, cue, attribution, checkWorthiness };
  if (piece.kind === 'quote' && piece.closed !== null) segment.quoteClosed = piece.closed;
  return segment;
}

/** Statements with their scores, which depend on those around them. */
function rated(text: string, statements: readonly Statement[], pack: LanguagePack): ExtractedSegment[] {
  const scores = rateStatements(
    statements.map(({ piece, speaker, tokens }) => ({ kind: piece.kind, tokens, speaker: speaker?.name ?? null })),
    pack.scoring,
  );
  return statements.map((statement, index) => {
    const score = scores[index];
    if (!score) throw new Error('Every statement is rated.');
    return segmentOf(text, statement, score);
  });
}

/** Of the time that a text takes, about what is spent before its first statement is read, and before the first is rated. */
const PREPARED = 0.4;
const READ = 0.8;

/**
 * Cuts a text into its statements: direct quotes, reported speech, the outlet's own narration and the site's boilerplate,
 * in order and without overlap. Every stretch with letters is in a segment, or is the cue and speaker that lead in to one.
 * Offsets are UTF-16 in `text` as given; the caller drops a leading U+FEFF. `language` is detected when it is not given;
 * `labelled` says that turns begin with a speaker's label, which is else found out; `onProgress` hears the fraction that is done, at most a hundred times, and 1 at the end.
 * Never throws on any text; time grows linearly with its length.
 */
export function extract(
  text: string,
  options: { language?: 'ar' | 'en'; labelled?: boolean; onProgress?: (fraction: number) => void } = {},
): { language: 'ar' | 'en'; segments: ExtractedSegment[] } {
  const language = options.language ?? detectLanguage(text);
  const pack = PACKS[language];
  const progress = progressTo(options.onProgress);
  const tokens = tokenise(text);
  progress(PREPARED / 3);
  const blocks = blocksOf(text, tokens, pack, options.labelled);
  progress((PREPARED * 2) / 3);
  const people = peopleOf(blocks, pack);
  const resolver = new SpeakerResolver(people);
  const carry: Carry = { pending: null, anybodySpoke: false };
  const tokensIn = within(tokens);
  const statements: Statement[] = [];
  for (const block of blocks) {
    for (const piece of readBlock(block, pack, people, carry)) {
      const attributed = piece.kind === 'quote' || piece.kind === 'reported';
      const speaker = attributed ? resolver.resolve(piece.speaker) : null;
      statements.push({ piece, speaker, tokens: tokensIn(piece) });
    }
    progress(PREPARED + (READ - PREPARED) * (block.end / text.length));
  }
  const segments = rated(text, statements, pack);
  progress(1);
  return { language, segments };
}
