import { reasonOf } from './attribution-rules.js';
import { type Block, blocksOf } from './blocks.js';
import { checkWorthinessOf } from './check-worthiness.js';
import { detectLanguage } from './detect-language.js';
import { hasWords, type WordItem } from './items.js';
import type { LanguagePack } from './language-pack.js';
import { PACKS } from './packs.js';
import { People } from './people.js';
import type { Piece } from './pieces.js';
import type { ExtractedSegment } from './segment.js';
import { type Carry, SentenceReader } from './sentence-reader.js';
import type { SpeakerReference } from './speaker-reference.js';
import { SpeakerResolver } from './speaker-resolver.js';
import { tokenise } from './tokens.js';
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

/**
 * Cuts a text into its statements: direct quotes, reported speech, the outlet's own narration and the site's boilerplate,
 * in order and without overlap. Every stretch with letters is in a segment, or is the cue and speaker that lead in to one.
 * Offsets are UTF-16 in `text` as given; the caller drops a leading U+FEFF. `language` is detected when it is not given.
 * Never throws on any text; time grows linearly with its length.
 */
export function extract(
  text: string,
  options: { language?: 'ar' | 'en' } = {},
): { language: 'ar' | 'en'; segments: ExtractedSegment[] } {
  const language = options.language ?? detectLanguage(text);
  const pack = PACKS[language];
  const tokens = tokenise(text);
  const blocks = blocksOf(text, tokens, pack);
  const people = peopleOf(blocks, pack);
  const resolver = new SpeakerResolver(people);
  const carry: Carry = { pending: null, anybodySpoke: false };
  const tokensIn = within(tokens);
  const segments = blocks
    .flatMap((block) => readBlock(block, pack, people, carry))
    .map((piece): ExtractedSegment => {
      const { start, end, kind } = piece;
      const attributed = piece.kind === 'quote' || piece.kind === 'reported';
      const cue = attributed ? piece.cue : null;
      return {
        start,
        end,
        exact: text.slice(start, end),
        kind,
        speaker: attributed ? resolver.resolve(piece.speaker) : null,
        cue: cue && { text: text.slice(cue.start, cue.end), start: cue.start, end: cue.end },
        attribution: attributed && piece.rule !== null ? reasonOf(piece.rule) : null,
        checkWorthiness: checkWorthinessOf(kind, tokensIn(piece), pack.scoring),
        ...(piece.kind === 'quote' && piece.closed !== null ? { quoteClosed: piece.closed } : {}),
      };
    });
  return { language, segments };
}
