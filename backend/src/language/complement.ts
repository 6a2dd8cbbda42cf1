import { type Item, isComma, isMark, isTerminal } from './items.js';
import type { CueMatch, LanguagePack } from './language-pack.js';

/** What a verb of saying introduces: items `from` to `to` (exclusive). */
export interface Complement {
  readonly from: number;
  readonly to: number;
}

const REACH = 40;

export function complementOf(items: readonly Item[], cue: CueMatch, pack: LanguagePack): Complement | null {
  for (let at = cue.next; at < Math.min(items.length, cue.next + REACH); at += 1) {
    const item = items[at];
    if (item?.kind === 'quote') return { from: at, to: at + 1 };
    const marker = pack.contentMarkerAt(items, at);
    if (marker) return { from: at, to: contentEnd(items, marker.next, pack) };
    if (isMark(item, ':')) return at + 1 < items.length ? { from: at + 1, to: contentEnd(items, at + 1, pack) } : null;
    if (isTerminal(item) || isMark(item, '؛') || isMark(item, ';')) return null;
    const other = pack.cueAt(items, at);
    if (other) return null;
  }
  return null;
}

function contentEnd(items: readonly Item[], from: number, pack: LanguagePack): number {
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === 'quote' && at === from) return at + 1;
    const cue = at > from ? pack.cueAt(items, at) : null;
    if (!cue) continue;
    if (cue.shape === 'finite' && cue.joined) return at;
    if (
      cue.shape === 'participle' &&
      (isComma(items[at - 1]) || pack.contentMarkerAt(items, at + 1) || pack.contentMarkerAt(items, at + 2))
    )
      return at;
  }
  return items.length;
}
