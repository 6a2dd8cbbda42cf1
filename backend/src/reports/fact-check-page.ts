import type { InterfaceLanguage } from '@isnad/contracts';
import type { PublishedVersion } from './fact-check.js';

export interface FactCheckHtmlOptions {
  readonly language: InterfaceLanguage;
  /** `public`: a page of the desk's site, with its links and its ClaimReview. `standalone`: a file to keep or send. */
  readonly mode: 'public' | 'standalone';
  /** Every version that exists today, so that an older page can say that it is old. Without it: those that the snapshot knows. */
  readonly versions?: readonly PublishedVersion[];
}

/** The path of the public page of a fact-check, its newest version. */
export const factCheckPath = (slug: string, language: InterfaceLanguage): string =>
  `/fact-checks/${encodeURIComponent(slug)}?lang=${language}`;

/** The path of one numbered version. */
export const versionPath = (slug: string, number: number, language: InterfaceLanguage): string =>
  `/fact-checks/${encodeURIComponent(slug)}?version=${number}&lang=${language}`;
