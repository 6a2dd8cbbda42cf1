import type { Theme } from '@mui/material/styles';
import type { CSSProperties } from 'react';
import { type Tone, toneColours } from '../../theme/palette.js';
import type { Look } from './look.js';

interface Style {
  readonly tone: Tone;
  readonly line: 'dashed' | 'dotted' | 'solid' | 'double' | 'wavy';
  readonly thickness: number;
  readonly tinted: boolean;
  readonly quiet?: boolean;
}

const styles: Readonly<Record<Look, Style | null>> = {
  quote: { tone: 'amber', line: 'dashed', thickness: 2, tinted: true },
  reported: { tone: 'amber', line: 'dotted', thickness: 2, tinted: true },
  narration: { tone: 'neutral', line: 'dotted', thickness: 2, tinted: false },
  unlikely: { tone: 'neutral', line: 'dotted', thickness: 1, tinted: false, quiet: true },
  claimOpen: { tone: 'blue', line: 'solid', thickness: 2, tinted: true },
  claimPublished: { tone: 'green', line: 'double', thickness: 2, tinted: true },
  claimClosed: { tone: 'red', line: 'wavy', thickness: 1, tinted: false },
  skipped: { tone: 'neutral', line: 'solid', thickness: 1, tinted: false, quiet: true },
  boilerplate: null,
};

/**
 * The paint of a look, for `<mark>` in the text and for the samples of the legend. It must not change the width of anything
 * nor isolate directions: padding, borders and inline blocks would cut Arabic words where a mark begins inside one.
 */
export function lookStyle(look: Look, theme: Theme): CSSProperties {
  const style = styles[look];
  if (style === null) return { backgroundColor: 'transparent', color: theme.palette.text.secondary };
  const colours = toneColours[theme.palette.mode][style.tone];
  return {
    backgroundColor: style.tinted ? colours.background : 'transparent',
    color: style.quiet ? theme.palette.text.secondary : theme.palette.text.primary,
    textDecorationLine: 'underline',
    textDecorationStyle: style.line,
    textDecorationColor: colours.text,
    textDecorationThickness: style.thickness,
    // Below the dots of ب and ي, which a line through them would hide.
    textUnderlineOffset: '0.42em',
    textDecorationSkipInk: 'none',
  };
}

/** The tone of a look, for what stands for a passage elsewhere: in the margin, on the map. */
export const toneOfLook = (look: Look): Tone => styles[look]?.tone ?? 'neutral';

/** Whether a look is one that asks for no attention. */
export const isQuiet = (look: Look): boolean => styles[look] === null || styles[look].quiet === true;

/** A second line, below that of the mark inside: the mark around it goes on there. A background, so that it changes no width. */
export function outerStyle(look: Look, theme: Theme): CSSProperties {
  const line = toneColours[theme.palette.mode][toneOfLook(look)].text;
  return {
    backgroundImage: `linear-gradient(${line}, ${line})`,
    backgroundSize: '100% 2px',
    backgroundPosition: '0 100%',
    backgroundRepeat: 'no-repeat',
  };
}

/** Words that the search found: dark on bright in both modes, over whatever mark they stand in. */
export const hitColours = (theme: Theme): CSSProperties => ({
  backgroundColor: theme.palette.mode === 'dark' ? '#e9c94b' : '#ffdf5d',
  color: '#1b2422',
});

/** The same for a mark, where the browser paints no highlights. */
export const hitStyle = (theme: Theme): CSSProperties => ({ ...hitColours(theme), borderRadius: 2 });

/** The stroke before a note in the margin. */
export const noteStyle = (look: Look, theme: Theme): CSSProperties => ({
  borderInlineStartColor: toneColours[theme.palette.mode][toneOfLook(look)].text,
});
