/** White space that means nothing in a format's source; a no-break space is somebody's choice and stays. */
const BLANKS = /[ \t\n\r\f]+/g;

/**
 * Running text with its paragraphs, put together from the pieces of a formatted one. Blanks come once, none stand at a line's
 * ends, and paragraphs are an empty line apart.
 */
export class PlainText {
  private readonly lines: string[] = [];
  private line = '';
  private gap = false;

  /** Words as the format's source has them, where a line's end is a blank. */
  words(words: string): void {
    const collapsed = words.replace(BLANKS, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? collapsed.trimStart() : collapsed;
  }

  /** Words whose lines are lines. */
  verbatim(words: string): void {
    const [first = '', ...rest] = words.split(/\r\n?|\n/);
    this.line += first;
    for (const line of rest) {
      this.endLine();
      this.line = line;
    }
  }

  tab(): void {
    if (this.line !== '' && !this.line.endsWith('\t')) this.line = `${this.line.trimEnd()}\t`;
  }

  endLine(): void {
    const line = this.line.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
    this.line = '';
    if (line === '') return;
    if (this.gap && this.lines.length > 0) this.lines.push('');
    this.gap = false;
    this.lines.push(line);
  }

  endParagraph(): void {
    this.endLine();
    this.gap = true;
  }

  toString(): string {
    this.endLine();
    return this.lines.join('\n');
  }
}
