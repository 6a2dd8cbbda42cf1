const POSSESSIVE = /['’]s$/u;
const ENDINGS = ['ing', 'ed', 'es', 's'];

/** A light stem: without a possessive and one ending. It joins vote, votes, voted and voting well enough to count words by. */
export function stemOf(form: string): string {
  const word = form.replace(POSSESSIVE, '');
  const ending = ENDINGS.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}
