import { Marked } from 'marked';
import { parsePage, wholeOf } from './html-page.js';
import { textBelow } from './html-text.js';

/** A block between lines of dashes at the very beginning describes the text and is not part of it. */
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]{0,20000}?\r?\n---[ \t]*(?:\r?\n|$)/;

/** Markdown (CommonMark with GitHub's tables) as plain text: marks go, the words of links and tables stay, HTML in it counts as HTML. */
export function readMarkdown(source: string): string {
  const html = new Marked({ gfm: true, async: false }).parse(source.replace(FRONT_MATTER, ''), { async: false });
  return textBelow(wholeOf(parsePage(`<!doctype html><html><body>${html}</body></html>`)));
}
