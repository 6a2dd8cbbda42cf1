/**
 * Turns UTF-16 offsets of one text into code points and back. It reads the text once and then answers each by a search, since an
 * export asks for thousands of offsets of one text. A lone surrogate counts as one, as it does for `toCodePoints`.
 */
export class CodePointOffsets {
  /** Offsets of the second halves of surrogate pairs. */
  private readonly halves: number[] = [];

  constructor(text: string) {
    for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) this.halves.push(index + 1);
  }

  /** The code points before a UTF-16 offset that is not inside a pair. */
  fromUtf16(offset: number): number {
    let low = 0;
    let high = this.halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.halves[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
