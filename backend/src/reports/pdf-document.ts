import type { InterfaceLanguage } from '@isnad/contracts';
import type { RatingTone } from './rating-presentation.js';
import type { TextDirection } from './text-direction.js';

/** A stretch of text of one language and look. `url` is set only for addresses of the open web. */
export interface Run {
  readonly text: string;
  readonly language: string;
  readonly direction: TextDirection;
  readonly look?: 'strong' | 'soft' | 'mark' | 'code' | 'hash' | 'removed' | 'added';
  readonly url?: string;
  /** It continues the text of its neighbours, whose direction it shares; other runs are isolated from what stands beside them. */
  readonly joined?: true;
}
export type Line = readonly Run[];

export interface RatingCard {
  readonly question: string;
  readonly answer: Run;
  readonly tone: RatingTone;
  readonly note: string | null;
  readonly definition: Run;
  /** The place on the scale: `here` of `count` steps, counted from 1, worst first. */
  readonly meter: { readonly count: number; readonly here: number; readonly low: Run; readonly high: Run } | null;
}

/** The parts of which every PDF report is made. The Typst template knows how each looks and nothing of what it says. */
export type Block =
  | { readonly type: 'title'; readonly kicker: Line; readonly text: Line }
  | { readonly type: 'notice'; readonly grave: boolean; readonly title: string; readonly lines: readonly Line[] }
  | { readonly type: 'facts'; readonly rows: readonly { readonly name: string; readonly value: Line }[] }
  | { readonly type: 'ratings'; readonly cards: readonly RatingCard[]; readonly withdrawn: boolean }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'prose'; readonly lead: boolean; readonly paragraphs: readonly Line[] }
  | { readonly type: 'line'; readonly line: Line; readonly keepWithNext?: true }
  | { readonly type: 'subheading'; readonly line: Line }
  | { readonly type: 'quote'; readonly line: Line }
  | { readonly type: 'tags'; readonly tags: readonly { readonly text: Run; readonly tone: RatingTone }[] }
  | { readonly type: 'scale'; readonly rows: readonly ScaleRow[] }
  | { readonly type: 'figures'; readonly figures: readonly { readonly name: string; readonly value: string }[] }
  | { readonly type: 'bar'; readonly parts: readonly { readonly tone: RatingTone | 'open'; readonly share: number }[] }
  | { readonly type: 'card'; readonly number: number | null; readonly blocks: readonly Block[] };

export interface ScaleRow {
  readonly name: Run;
  readonly tone: RatingTone;
  readonly here: boolean;
  readonly definition: Run;
}

export interface PdfDocument {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly author: string;
  /** The moment the document speaks of, in UTC; stands in its metadata. Null leaves the date out. */
  readonly date: string | null;
  /** Header and footer repeat on every page and carry no links, which PDF/UA refuses there. */
  readonly header: { readonly start: Line; readonly end: string };
  /** At the foot of every page, beside the page's number. */
  readonly footer: Line;
  /** The words in "page 1 of 4". */
  readonly pageWords: { readonly page: string; readonly of: string };
  readonly blocks: readonly Block[];
}
