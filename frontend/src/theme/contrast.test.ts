import { describe, expect, it } from '@jest/globals';
import { getContrastRatio } from '@mui/material/styles';
import { darkPalette, fieldEdges, lightPalette, toneColours, tones } from './palette.js';

const enough = 4.5;
const palettes = { light: lightPalette, dark: darkPalette } as const;

describe.each(['light', 'dark'] as const)('the %s colours', (mode) => {
  const palette = palettes[mode];

  it.each(tones)('keep a word in tone %s readable on its ground', (tone) => {
    const { text, background } = toneColours[mode][tone];
    expect(getContrastRatio(text, background)).toBeGreaterThanOrEqual(enough);
  });

  it('show where a field is', () => {
    for (const ground of [palette.background?.paper, palette.background?.default]) {
      expect(getContrastRatio(fieldEdges[mode], ground ?? '')).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['primary', 'secondary'] as const)('keep text readable on %s', (name) => {
    const colour = palette[name];
    if (!colour || !('main' in colour) || !colour.contrastText) throw new Error(`${name} has no colours`);
    expect(getContrastRatio(colour.contrastText, colour.main)).toBeGreaterThanOrEqual(enough);
  });

  it.each(['primary', 'secondary', 'error', 'warning', 'success', 'info'] as const)(
    'keep %s words readable on paper and on the page',
    (name) => {
      const colour = palette[name];
      if (!colour || !('main' in colour)) throw new Error(`${name} has no colours`);
      for (const ground of [palette.background?.paper, palette.background?.default]) {
        expect(getContrastRatio(colour.main, ground ?? '')).toBeGreaterThanOrEqual(enough);
      }
    },
  );

  it.each(['primary', 'secondary'] as const)('keep %s text readable on paper and on the page', (name) => {
    for (const ground of [palette.background?.paper, palette.background?.default]) {
      expect(getContrastRatio(palette.text?.[name] ?? '', ground ?? '')).toBeGreaterThanOrEqual(enough);
    }
  });
});
