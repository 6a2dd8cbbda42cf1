import type { InterfaceLanguage } from '@isnad/contracts';
import type { Theme } from '@mui/material';
import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { directionOf } from '../i18n/locale-store.js';
import { darkPalette, fieldEdges, lightPalette } from './palette.js';

/** For the app's own words. Noto Sans has no Arabic letters, so Arabic falls to the second whatever the page's language. */
export const interfaceFont = "'Noto Sans Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif";
/** For texts under review: book hands, which long reading needs. Naskh has no Latin letters or digits, so those fall to the second. */
export const readingFont = "'Noto Naskh Arabic', 'Literata Variable', 'Noto Sans Arabic Variable', serif";

// Arabic letters stand taller and deeper than Latin ones and carry vowel marks: they need a larger body and wider lines.
const rhythm: Readonly<Record<InterfaceLanguage, { size: number; line: number }>> = {
  ar: { size: 15, line: 1.8 },
  en: { size: 14, line: 1.6 },
};

function typographyFor(language: InterfaceLanguage): RaThemeOptions['typography'] {
  const { size, line } = rhythm[language];
  return {
    fontFamily: interfaceFont,
    fontSize: size,
    body1: { lineHeight: line },
    body2: { lineHeight: line },
    h4: { fontWeight: 650, fontSize: '1.65rem', lineHeight: 1.4 },
    h5: { fontWeight: 650, fontSize: '1.3rem', lineHeight: 1.45 },
    h6: { fontWeight: 600, fontSize: '1.08rem', lineHeight: 1.5 },
    subtitle2: { fontWeight: 600 },
    overline: { letterSpacing: 0, textTransform: 'none', fontWeight: 600, lineHeight: 1.8 },
    // Tracking breaks the joins of Arabic letters, and capitals do not exist in it.
    button: { textTransform: 'none', letterSpacing: 0, fontWeight: 600 },
    caption: { letterSpacing: 0, lineHeight: 1.6 },
  };
}

function componentsFor(dark: boolean): RaThemeOptions['components'] {
  const palette = dark ? darkPalette : lightPalette;
  const outline = `1px solid ${palette.divider}`;
  const focus = dark ? '#a4ddd4' : '#9a5b13';
  return {
    ...defaultTheme.components,
    MuiCssBaseline: {
      styleOverrides: {
        '*:focus-visible': { outline: `3px solid ${focus}`, outlineOffset: 2 },
        bdi: { unicodeBidi: 'isolate' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            transitionDuration: '0.01ms !important',
          },
        },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { elevation: 0 }, styleOverrides: { root: { border: outline } } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiButtonBase: {
      // The outline above marks the focus; the ripple's own pulse would be a second, moving one.
      defaultProps: { focusRipple: false },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: fieldEdges[dark ? 'dark' : 'light'] } } },
    MuiDialog: {
      // On a phone the usual margins would take a fifth of the width from what is asked.
      styleOverrides: {
        paper: ({ theme }: { readonly theme: Theme }) => ({
          [theme.breakpoints.down('sm')]: {
            margin: 16,
            width: 'calc(100% - 32px)',
            maxWidth: 'calc(100% - 32px)',
            maxHeight: 'calc(100% - 32px)',
          },
        }),
      },
    },
    MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    // Its buttons begin where the words above them do.
    MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
    MuiAlert: {
      styleOverrides: {
        message: { flex: 1, minWidth: 0 },
        action: { flex: 'none' },
        // On a small screen a button goes below the words; beside them it would leave a word's width to each.
        root: ({ theme }: { readonly theme: Theme }) => ({
          [theme.breakpoints.down('sm')]: {
            '&:has(> .MuiAlert-action .MuiButton-root)': { flexWrap: 'wrap' },
            '& > .MuiAlert-message:has(+ .MuiAlert-action .MuiButton-root)': { flexBasis: 'calc(100% - 3rem)' },
          },
        }),
      },
    },
    MuiFormHelperText: {
      styleOverrides: {
        root: {
          lineHeight: 1.6,
          // The server's messages go on from a field's name; below the field they stand for themselves.
          '&.Mui-error::first-letter': { textTransform: 'uppercase' },
        },
      },
    },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600, color: palette.text?.secondary } } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.82rem', lineHeight: 1.6 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    RaSimpleForm: {
      // What is missing says so at its field, where the focus goes: a notice would lie over the button.
      defaultProps: { disableInvalidFormNotification: true },
      // react-admin keeps room there for a toolbar at the foot of the screen, which the next rule takes away.
      styleOverrides: {
        root: ({ theme }: { readonly theme: Theme }) => ({ [theme.breakpoints.down('sm')]: { paddingBottom: 8 } }),
      },
    },
    RaToolbar: {
      styleOverrides: {
        root: {
          backgroundColor: 'transparent',
          paddingInline: 16,
          // react-admin pins it to the foot of a small screen, where it would lie over the last field.
          '&.RaToolbar-mobileToolbar': { position: 'static', height: 'auto', backgroundColor: 'transparent' },
        },
      },
    },
  };
}

/** The app's look in one language and mode; direction and rhythm of the lines follow the language. */
export function createIsnadTheme(language: InterfaceLanguage, mode: 'light' | 'dark'): RaThemeOptions {
  return {
    ...defaultTheme,
    direction: directionOf(language),
    palette: mode === 'dark' ? darkPalette : lightPalette,
    shape: { borderRadius: 8 },
    typography: typographyFor(language),
    components: componentsFor(mode === 'dark'),
  };
}
