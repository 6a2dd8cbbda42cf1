import type { PdfLine } from './pdf-layout.js';

/** How many lines at a page's top and bottom may be running heads. */
const OUTER_LINES = 3;
/** Heads stand at the same height on every page, give or take this. */
const SAME_HEIGHT = 3;
/** On how much of the pages a line has to stand to be one. */
const REPEATED_SHARE = 0.5;

interface Page {
  readonly lines: readonly PdfLine[];
}

/**
 * Takes out what stands on most pages in the same place, at the top or the bottom, page numbers aside: titles, dates, numbers.
 * A file of one page has none, as far as anybody can tell.
 */
export function withoutRunningHeads(pages: readonly Page[]): { pages: PdfLine[][]; found: boolean } {
  const seen = new Map<string, Set<number>>();
  pages.forEach(({ lines }, number) => {
    for (const line of outer(lines))
      for (const key of keysOf(line)) seen.set(key, (seen.get(key) ?? new Set()).add(number));
  });
  const least = Math.max(2, pages.length * REPEATED_SHARE);
  const isHead = (line: PdfLine) => keysOf(line).some((key) => (seen.get(key)?.size ?? 0) >= least);
  let found = false;
  const kept = pages.map(({ lines }) => {
    const heads = new Set(outer(lines).filter(isHead));
    found ||= heads.size > 0;
    return lines.filter((line) => !heads.has(line));
  });
  return { pages: kept, found };
}

function outer(lines: readonly PdfLine[]): PdfLine[] {
  return [...new Set([...lines.slice(0, OUTER_LINES), ...lines.slice(-OUTER_LINES)])];
}

/** A line by its words, whatever numbers it has, and by its height; two keys, so that no height falls between two. */
function keysOf({ pieces, y }: PdfLine): string[] {
  const words = [...pieces]
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\p{Nd}+/gu, '#')
    .replaceAll(/\s+/g, '');
  const step = Math.floor(y / SAME_HEIGHT);
  return [step, step + 1].map((height) => `${height}\n${words}`);
}
