/** The parts of the claim page in the order in which they are numbered; each is an address's hash. */
export const claimSections = [
  { anchor: 'appearances', letter: 'a' },
  { anchor: 'evidence', letter: 'e' },
  { anchor: 'reviews', letter: 'r' },
  { anchor: 'verdict', letter: 'v' },
  { anchor: 'matches', letter: 's' },
  { anchor: 'comments', letter: 'd' },
  { anchor: 'publications', letter: 'p' },
  { anchor: 'history', letter: 'h' },
] as const;
export type ClaimSection = (typeof claimSections)[number]['anchor'];
