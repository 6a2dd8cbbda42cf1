import type { DifferenceType } from '@isnad/contracts';
import type { Theme } from '@mui/material/styles';
import type { CSSProperties } from 'react';
import { type Tone, toneColours } from '../theme/palette.js';

interface Style {
  readonly tone: Tone;
  readonly line: 'dashed' | 'dotted' | 'solid' | 'double' | 'wavy';
  readonly thickness: number;
}

/** A hue and a line of its own for every type; the word beside the mark says the same a third time. */
const styles: Readonly<Record<DifferenceType, Style>> = {
  number: { tone: 'amber', line: 'solid', thickness: 2 },
  unit: { tone: 'teal', line: 'double', thickness: 2 },
  date: { tone: 'blue', line: 'dashed', thickness: 2 },
  negation: { tone: 'red', line: 'wavy', thickness: 1 },
  qualifier: { tone: 'violet', line: 'dotted', thickness: 2 },
  actor: { tone: 'green', line: 'solid', thickness: 3 },
  attribution: { tone: 'rose', line: 'dashed', thickness: 3 },
  certainty: { tone: 'cyan', line: 'dotted', thickness: 3 },
  condition: { tone: 'olive', line: 'double', thickness: 3 },
  wording: { tone: 'neutral', line: 'dotted', thickness: 1 },
};

export const toneOf = (type: DifferenceType): Tone => styles[type].tone;

/**
 * The paint of a difference. As in the annotated text it changes no width and isolates nothing, so that Arabic letters stay
 * joined where a mark begins inside a word.
 */
export function differenceStyle(type: DifferenceType, theme: Theme): CSSProperties {
  const { tone, line, thickness } = styles[type];
  const { text, background } = toneColours[theme.palette.mode][tone];
  const quiet = type === 'wording';
  return {
    backgroundColor: quiet ? 'transparent' : background,
    color: theme.palette.text.primary,
    borderRadius: 2,
    textDecorationLine: 'underline',
    textDecorationStyle: line,
    textDecorationColor: text,
    textDecorationThickness: thickness,
    textUnderlineOffset: '0.42em',
    textDecorationSkipInk: 'none',
  };
}

/** The word that follows a mark in small letters. */
export const signColour = (type: DifferenceType, theme: Theme): string =>
  toneColours[theme.palette.mode][styles[type].tone].text;
