/** What each heard name stands for after names were put together. */
export interface Merge {
  /** By the name heard; a name that stands for itself is in it when it stood for another before. */
  readonly names: ReadonlyMap<string, string>;
  /** The person they all are now. */
  readonly into: string;
}

/**
 * Puts names together under one. `heard` are the names of the text, `aliases` what they stand for already; `names` are heard names
 * or people that others stand for, `into` any name at all. One step always leads to the person: a name that stood for one of them
 * follows, and a person who is somebody else already leads on to them. Null when one of `names` is nobody's.
 */
export function mergeSpeakers(
  heard: readonly string[],
  aliases: ReadonlyMap<string, string>,
  names: readonly string[],
  into: string,
): Merge | null {
  const personOf = (name: string) => aliases.get(name) ?? name;
  const known = new Set([...heard, ...aliases.keys()]);
  const people = new Set([...known].map(personOf));
  if (names.some((name) => !known.has(name) && !people.has(name))) return null;
  const chosen = new Set(names);
  const moved = [...known].filter((name) => chosen.has(name) || chosen.has(personOf(name)));
  const target = moved.includes(into) ? into : personOf(into);
  return { names: new Map(moved.map((name) => [name, target])), into: target };
}
