export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

const isWordCharacter = (character: string) => /[\p{L}\p{N}_]/u.test(character);

/**
 * The members whom a text calls by `@name`, each once, in the order in which they are called. Names hold spaces, so the longest
 * name that fits wins: «@Noor Ali» is not «@Noor». A name inside an e-mail address calls nobody.
 */
export function mentionsIn(text: string, members: readonly Mentionable[]): Mentionable[] {
  const byLength = [...members].sort((a, b) => b.name.length - a.name.length);
  const found = new Map<string, Mentionable>();
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at > 0 && isWordCharacter(text.charAt(at - 1))) continue;
    const rest = text.slice(at + 1);
    const member = byLength.find(
      ({ name }) => name !== '' && rest.startsWith(name) && !isWordCharacter(rest.charAt(name.length) || ' '),
    );
    if (member) found.set(member.id, member);
  }
  return [...found.values()];
}
