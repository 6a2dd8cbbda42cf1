/** The beginning of a text, at most `most` characters, cut between words, with dots where something is left out. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  const words = start.replace(/\s+\S*$/u, '');
  // One word longer than that has to be cut within, but never between the two halves of a character.
  const kept = words === start ? start.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '') : words;
  return `${kept.replace(/[\s،,؛;:.]+$/u, '')}…`;
}
