import { type Item, isPause } from './items.js';
import type { LanguagePack } from './language-pack.js';

/** How many words behind a quotation its attribution is looked for. */
export const FOLLOWS = 5;

/** An attribution right behind a quotation: «…»، قال الوزير / "…," the minister said. `following` begins behind it. */
export function attributionFollows(following: readonly Item[], pack: LanguagePack): boolean {
  const from = isPause(following[0]) ? 1 : 0;
  if (pack.sourcePhraseAt(following, from)) return true;
  for (let index = from; index < Math.min(following.length, from + FOLLOWS); index += 1) {
    if (following[index]?.kind !== 'word') return false;
    const cue = pack.cueAt(following, index);
    if (cue) return cue.shape === 'finite' && !cue.joined;
  }
  return false;
}
