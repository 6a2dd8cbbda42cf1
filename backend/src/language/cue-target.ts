import { hasWords, type Item, isComma, isMark } from './items.js';
import type { CueMatch, LanguagePack } from './language-pack.js';

/** How many items behind a cue the words that it introduces may begin. */
const REACH = { finite: 25, participle: 10, noun: 10, strict: 5, circumstance: 10 } as const;

/**
 * What a cue introduces: a quotation or reported words and where they begin; `pending` when a colon ends the sentence and
 * the words follow in the next; `deferred` when a cue noun further on introduces them; `none`.
 */
type Target =
  | { readonly type: 'quote'; readonly at: number }
  | { readonly type: 'reported'; readonly at: number }
  | { readonly type: 'pending' }
  | { readonly type: 'deferred' }
  | { readonly type: 'none' };

function behindMarker(items: readonly Item[], next: number, content: number): Target {
  const colon = isMark(items[next], ':');
  const at = colon ? next + 1 : next;
  const item = items[at];
  if (!item) return colon ? { type: 'pending' } : { type: 'none' };
  if (item.kind === 'quote') return { type: 'quote', at };
  return { type: 'reported', at: colon ? at : content };
}

/** "She said prices fell": the words follow the verb, with a phrase of time and place before them or not. */
function bareTarget(items: readonly Item[], cue: CueMatch, pack: LanguagePack): Target | null {
  const first = items[cue.next];
  if (first?.kind !== 'word' || pack.contentMarkerAt(items, cue.next)) return null;
  if (!cue.bare) return pack.opensClause(first.form) ? { type: 'reported', at: cue.next } : null;
  if (pack.opensCircumstance(first.form)) {
    for (let at = cue.next; at < Math.min(items.length, cue.next + REACH.circumstance); at += 1) {
      if (items[at]?.kind === 'quote' || isMark(items[at], ':') || pack.contentMarkerAt(items, at)) return null;
    }
  }
  return { type: 'reported', at: cue.next };
}

/** What the cue introduces. `floor`: the first item that may belong to its clause. */
export function targetOf(
  items: readonly Item[],
  index: number,
  cue: CueMatch,
  floor: number,
  pack: LanguagePack,
): Target {
  // A verb without a subject before it ("…," said the minister) introduces nothing without "that".
  const bare =
    !cue.strict && cue.shape !== 'noun' && hasWords(items, floor, index) ? bareTarget(items, cue, pack) : null;
  if (bare) return bare;
  const reach = cue.strict ? REACH.strict : REACH[cue.shape];
  for (let at = cue.next; at < Math.min(items.length, cue.next + reach); at += 1) {
    const item = items[at];
    if (item?.kind === 'quote') return { type: 'quote', at };
    const governor = pack.markerGovernorAt(items, at);
    if (governor === 'noun') continue;
    if (governor === 'subordinate') break;
    const marker = pack.contentMarkerAt(items, at);
    if (marker && !cue.takesOn && pack.isConditional(items[at - 1]?.form ?? '')) break;
    if (marker) return behindMarker(items, marker.next, marker.content);
    if (isMark(item, ':')) return at + 1 >= items.length ? { type: 'pending' } : behindMarker(items, at + 1, at + 1);
    if (isMark(item, ';') || isMark(item, '؛')) break;
    const other = pack.cueAt(items, at);
    if (!other) continue;
    if (other.shape === 'noun') return { type: 'deferred' };
    const behindComma = isComma(items[at - 1]);
    if (other.shape === 'finite' ? other.joined || behindComma : behindComma) break;
  }
  return { type: 'none' };
}
