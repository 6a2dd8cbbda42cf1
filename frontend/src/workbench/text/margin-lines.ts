/** A mark that begins in a paragraph, with where its first line is. */
export interface Beginning<Mark> {
  readonly mark: Mark;
  /** Distance of its first line from the paragraph's top, in CSS pixels. */
  readonly top: number;
}

/** One line of the margin: what begins on one line of the text. */
export interface MarginLine<Mark> {
  readonly top: number;
  readonly marks: readonly Mark[];
}

/**
 * Gathers what begins on the same line, so that notes of neighbouring marks share one line of the margin and never lie over each
 * other. `lineHeight`: of the text; beginnings less than half of it apart are on one line.
 */
export function marginLines<Mark>(beginnings: readonly Beginning<Mark>[], lineHeight: number): MarginLine<Mark>[] {
  const lines: { top: number; marks: Mark[] }[] = [];
  for (const { mark, top } of [...beginnings].sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1);
    if (line && top - line.top < lineHeight / 2) line.marks.push(mark);
    else lines.push({ top, marks: [mark] });
  }
  return lines;
}
