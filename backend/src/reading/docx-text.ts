import type { SaxesTagNS } from 'saxes';
import { PlainText } from './plain-text.js';
import type { XmlHandlers } from './xml-parser.js';

/** Word's own namespace, in the transitional and in the strict form of the standard. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** What was deleted or moved away, and the separators that stand among the footnotes. */
const DELETED = new Set(['del', 'moveFrom']);
const REVISIONS = new Set(['del', 'moveFrom', 'ins', 'moveTo']);
const NOTES = new Set(['footnote', 'endnote']);

/** Collects the words of one part of a Word document as its XML is read. */
export class DocxText implements XmlHandlers {
  /** Whether changes were tracked in it. */
  revised = false;
  private readonly plain = new PlainText();
  /** How many open elements, none of whose words count. */
  private left = 0;
  private inText = false;
  private hidden = false;
  private cells = 0;

  readonly open = (tag: SaxesTagNS): void => {
    if (this.left > 0 || isLeftOut(tag)) {
      this.left += 1;
      this.revised ||= WORD.has(tag.uri) && DELETED.has(tag.local);
      return;
    }
    if (!WORD.has(tag.uri)) return;
    this.revised ||= REVISIONS.has(tag.local);
    switch (tag.local) {
      case 'r':
        this.hidden = false;
        return;
      case 'vanish':
        this.hidden = !/^(?:0|false|off)$/.test(attributeOf(tag, 'val') ?? '');
        return;
      case 't':
        this.inText = !this.hidden;
        return;
      case 'tab':
        this.plain.tab();
        return;
      case 'br':
      case 'cr':
        this.plain.endLine();
        return;
      case 'noBreakHyphen':
        this.plain.verbatim('\u2011');
        return;
      case 'tc':
        this.cells += 1;
        this.plain.tab();
        return;
    }
  };

  readonly close = (tag: SaxesTagNS): void => {
    if (this.left > 0) {
      this.left -= 1;
      return;
    }
    if (!WORD.has(tag.uri)) return;
    switch (tag.local) {
      case 't':
        this.inText = false;
        return;
      case 'p':
        // Paragraphs of a cell stay on its row's line.
        if (this.cells > 0) this.plain.words(' ');
        else this.plain.endLine();
        return;
      case 'tc':
        this.cells -= 1;
        return;
      case 'tr':
      case 'tbl':
        if (this.cells === 0) this.plain.endLine();
        return;
    }
  };

  readonly text = (words: string): void => {
    if (this.inText && this.left === 0) this.plain.verbatim(words.replaceAll(/[\r\n]+/g, ' '));
  };

  toString(): string {
    return this.plain.toString();
  }
}

function isLeftOut(tag: SaxesTagNS): boolean {
  // The same drawing once more, for programs that do not know the newer one.
  if (tag.uri === COMPATIBILITY) return tag.local === 'Fallback';
  if (!WORD.has(tag.uri)) return false;
  return DELETED.has(tag.local) || (NOTES.has(tag.local) && /separator|notice/i.test(attributeOf(tag, 'type') ?? ''));
}

function attributeOf(tag: SaxesTagNS, local: string): string | undefined {
  return Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value;
}
