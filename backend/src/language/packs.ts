import { arabic } from './ar/pack.js';
import { english } from './en/pack.js';
import type { LanguagePack } from './language-pack.js';

/** Every language that texts can be read in. A third language is a folder with a pack, and a line here. */
export const PACKS: Readonly<Record<LanguagePack['language'], LanguagePack>> = { ar: arabic, en: english };
