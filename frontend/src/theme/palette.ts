import type { PaletteMode } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';

/** The hues that tell states and ratings apart. Always beside words, never instead of them. */
export const tones = ['neutral', 'teal', 'blue', 'amber', 'violet', 'green', 'red', 'rose', 'cyan', 'olive'] as const;
export type Tone = (typeof tones)[number];

export interface ToneColours {
  readonly text: string;
  readonly background: string;
  readonly border: string;
}

// Text on its background keeps at least 4.5:1 (WCAG AA), in both modes; `contrast.test.ts` measures it.
export const toneColours: Readonly<Record<PaletteMode, Readonly<Record<Tone, ToneColours>>>> = {
  light: {
    neutral: { text: '#43504d', background: '#eceeec', border: '#d3d9d6' },
    teal: { text: '#0f524b', background: '#dcefec', border: '#b4dad5' },
    blue: { text: '#1f4a7a', background: '#e1ebf6', border: '#bdd2ea' },
    amber: { text: '#76470a', background: '#fbefd6', border: '#ecd39e' },
    violet: { text: '#553a86', background: '#ece6f7', border: '#d3c6ec' },
    green: { text: '#1d5a2f', background: '#deefdf', border: '#b7dabb' },
    red: { text: '#8f2a24', background: '#fae5e2', border: '#efc2bc' },
    rose: { text: '#8c2560', background: '#fbe3f0', border: '#efbcd9' },
    cyan: { text: '#0e4f66', background: '#d9f0f7', border: '#acd9e8' },
    olive: { text: '#525010', background: '#f1f0cc', border: '#d9d694' },
  },
  dark: {
    neutral: { text: '#c4cecb', background: '#2b3533', border: '#3d4946' },
    teal: { text: '#8fd6cb', background: '#123c38', border: '#1f5a54' },
    blue: { text: '#a9caf0', background: '#1c3450', border: '#2d4d73' },
    amber: { text: '#f0c97f', background: '#43310f', border: '#634a1b' },
    violet: { text: '#cdb9f2', background: '#35294f', border: '#4e3d73' },
    green: { text: '#a1d8ab', background: '#1b3c24', border: '#2c5a37' },
    red: { text: '#f3b1aa', background: '#4b211e', border: '#6d332f' },
    rose: { text: '#f2b0d3', background: '#4a1f38', border: '#6d3153' },
    cyan: { text: '#97d7ea', background: '#10394a', border: '#1e566d' },
    olive: { text: '#dad88d', background: '#37360e', border: '#545218' },
  },
};

/** The edges of fields, which say where to write: at least 3:1 on paper and on the page. */
export const fieldEdges: Readonly<Record<PaletteMode, string>> = { light: '#7f8885', dark: '#6a7672' };

export const lightPalette: NonNullable<RaThemeOptions['palette']> = {
  mode: 'light',
  primary: { main: '#17554e', light: '#3f7d75', dark: '#0d3a35', contrastText: '#ffffff' },
  secondary: { main: '#9a5b13', light: '#c2884a', dark: '#6f400b', contrastText: '#ffffff' },
  error: { main: '#a8322a' },
  warning: { main: '#8a5a0f' },
  success: { main: '#256b3a' },
  info: { main: '#285f9b' },
  background: { default: '#f6f4ee', paper: '#ffffff' },
  text: { primary: '#1b2422', secondary: '#55625f' },
  divider: '#e2dfd5',
};

export const darkPalette: NonNullable<RaThemeOptions['palette']> = {
  mode: 'dark',
  primary: { main: '#7cc7bc', light: '#a4ddd4', dark: '#4d9a90', contrastText: '#08211e' },
  secondary: { main: '#e2b06a', light: '#f0cb97', dark: '#b88538', contrastText: '#2a1a03' },
  error: { main: '#ef9a92' },
  warning: { main: '#e5b866' },
  success: { main: '#8ccf9a' },
  info: { main: '#97bfec' },
  background: { default: '#131a18', paper: '#1b2422' },
  text: { primary: '#e7ecea', secondary: '#a9b5b2' },
  divider: '#2f3a37',
};
