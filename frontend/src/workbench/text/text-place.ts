import type { Span } from '@isnad/contracts';
import { blockAt } from './minimap-geometry.js';
import { rangeOfSpan } from './selection-span.js';

/** The attribute of the block around each paragraph: its number, from 0. */
export const paragraphAttribute = 'data-paragraph';

/**
 * The blocks of the paragraphs, in order: the children of the sheet. They keep their place while their content is not painted. Not looked
 * for among all pieces, which takes longer with every mark.
 */
export const paragraphBlocks = (root: Element | null): HTMLElement[] =>
  [...(root?.children ?? [])].filter((block) => block instanceof HTMLElement);

/**
 * The offset that stands at a height of the window, in proportion inside its paragraph. Asks a handful of blocks where they are,
 * however long the text is, and never those inside them, which the browser would have to lay out for it.
 */
export function offsetAtHeight(root: Element | null, paragraphs: readonly Span[], height: number): number {
  const blocks = paragraphBlocks(root);
  if (blocks.length === 0) return 0;
  const index = blockAt((at) => blocks[at]?.getBoundingClientRect().top ?? 0, blocks.length, height);
  const box = blocks[index]?.getBoundingClientRect();
  const paragraph = paragraphs[index];
  if (!box || !paragraph) return 0;
  const part = box.height === 0 ? 0 : Math.min(Math.max((height - box.top) / box.height, 0), 1);
  return Math.round(paragraph.start + part * (paragraph.end - paragraph.start));
}

/** Below the bar of the app and the page's own, where reading goes on. */
const readingHeight = 120;

/** The offset at which a reader's eye is: the first that is not scrolled past. */
export const offsetInView = (root: Element | null, paragraphs: readonly Span[]): number =>
  offsetAtHeight(root, paragraphs, readingHeight);

/** Scrolls so that a span stands in the upper half of the window; smoothly where it is near and the person likes it so. */
export function bringSpan(root: HTMLElement | null, span: Span): void {
  const range = root && rangeOfSpan(root, span);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  // Some surroundings have no geometry of ranges.
  const box = 'getBoundingClientRect' in range ? range.getBoundingClientRect() : null;
  if (box === null || (box.height === 0 && box.top === 0)) {
    element.scrollIntoView({ block: 'center' });
    return;
  }
  const distance = box.top - window.innerHeight * 0.35;
  const near = Math.abs(distance) < 2 * window.innerHeight;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: distance, behavior: near && !calm ? 'smooth' : 'instant' });
}
