/** The mention being typed: where its `@` stands, and what follows it up to the caret. */
export interface OpenMention {
  readonly at: number;
  readonly query: string;
}

const longestName = 60;

/**
 * The mention that the caret stands in: an `@` at the start or after white space, with no line end and no second `@` since.
 * Null where there is none. Names have spaces in them, so a space does not end it; what is typed is matched against names.
 */
export function openMention(text: string, caret: number): OpenMention | null {
  const before = text.slice(Math.max(0, caret - longestName), caret);
  const match = /(?:^|\s)@([^@\n]*)$/.exec(before);
  return match?.[1] === undefined ? null : { at: caret - match[1].length - 1, query: match[1] };
}

/** The names that the query may become: those with a word that begins with it, letters compared as `language` compares them. */
export function mentionChoices(names: readonly string[], query: string, language: string): string[] {
  const wanted = query.toLocaleLowerCase(language);
  return names.filter((name) => {
    const known = name.toLocaleLowerCase(language);
    return known.startsWith(wanted) || known.split(/\s+/).some((word) => wanted !== '' && word.startsWith(wanted));
  });
}

/** Puts a name in the place of the mention being typed. Out: the text, and the caret after the name and one space. */
export function completeMention(
  text: string,
  caret: number,
  { at }: OpenMention,
  name: string,
): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, at)}@${name} `;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}

export interface TextPart {
  readonly text: string;
  readonly mention: boolean;
  /** UTF-16 offset of the part in the comment. */
  readonly start: number;
}

/** Cuts a comment into plain text and mentions of these people; the longest name wins where one begins with another. */
export function mentionParts(text: string, names: readonly string[]): TextPart[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const parts: TextPart[] = [];
  let plain = 0;
  const add = (start: number, end: number, mention: boolean) => {
    if (start < end) parts.push({ text: text.slice(start, end), mention, start });
  };
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = longestFirst.find((candidate) => text.startsWith(candidate, at + 1));
    if (name === undefined) continue;
    add(plain, at, false);
    plain = at + 1 + name.length;
    add(at, plain, true);
  }
  add(plain, text.length, false);
  return parts;
}
