import { styled } from '@mui/material/styles';
import { interfaceFont, readingFont } from '../../theme/theme.js';
import { looks } from './look.js';
import { hitColours, hitStyle, lookStyle, noteStyle, outerStyle } from './look-styles.js';
import { paragraphAttribute } from './text-place.js';
import { chosenHighlight } from './use-chosen-highlight.js';
import { hitHighlight } from './use-hit-highlight.js';

/** How wide the margin beside the text is, with the gap between them. */
const marginWidth = '8.5rem';

/**
 * The sheet on which a text is set: a book hand, a measure of sixty to seventy letters, lines far enough apart for vowel signs and
 * for the marks below. Nothing about a mark may change its width or isolate its direction, or Arabic words would part at it.
 */
export const Sheet = styled('article')(({ theme }) => ({
  fontFamily: readingFont,
  fontSize: '1.3rem',
  lineHeight: 2.05,
  fontVariantNumeric: 'lining-nums',
  maxWidth: '38rem',
  marginInline: 'auto',
  overflowWrap: 'anywhere',
  textAlign: 'start',
  '&:lang(en)': { fontSize: '1.12rem', lineHeight: 1.85, maxWidth: '36rem' },
  '&[data-margin]': { maxWidth: `calc(38rem + ${marginWidth})` },
  '&:lang(en)[data-margin]': { maxWidth: `calc(36rem + ${marginWidth})` },
  [`& [${paragraphAttribute}]`]: {
    position: 'relative',
    contentVisibility: 'auto',
    // What is not painted still keeps its notes and outlines when it is: they may stand out a little.
    paddingBlock: '0.15em',
    marginBlockEnd: '0.65em',
  },
  [`& [${paragraphAttribute}][data-goes-on]`]: { marginBlockEnd: 0 },
  // Laid out together and at once. Left to the browser, each would be laid out for itself the moment its lines are asked for their place.
  [`& [${paragraphAttribute}][data-near]`]: { contentVisibility: 'visible', contain: 'layout style paint' },
  [`&[data-margin] [${paragraphAttribute}]`]: { paddingInlineEnd: marginWidth },
  '& p': { margin: 0 },
  '& mark': { color: 'inherit', backgroundColor: 'transparent', cursor: 'pointer', borderRadius: 2 },
  ...Object.fromEntries(looks.map((look) => [`& mark[data-look="${look}"]`, lookStyle(look, theme)])),
  ...Object.fromEntries(looks.map((look) => [`& mark[data-outer="${look}"]`, outerStyle(look, theme)])),
  '& mark[data-number]::before': {
    // Inline, not an inline block: a line must not break between the number and its first word.
    content: 'attr(data-number)',
    unicodeBidi: 'isolate',
    fontFamily: interfaceFont,
    fontSize: '0.55em',
    lineHeight: 1,
    verticalAlign: 'super',
    marginInline: '0.2em',
    color: theme.palette.text.secondary,
    userSelect: 'none',
  },
  [`&::highlight(${chosenHighlight}), & *::highlight(${chosenHighlight})`]: {
    backgroundColor: theme.palette.mode === 'dark' ? '#2f6b8f' : '#b9dcf2',
    color: theme.palette.text.primary,
  },
  '& mark[data-hit]': hitStyle(theme),
  [`&::highlight(${hitHighlight}), & *::highlight(${hitHighlight})`]: hitColours(theme),
  '& mark[data-current]': { outline: `2px solid ${theme.palette.text.primary}`, outlineOffset: 1 },
  '& mark[data-target]': { boxShadow: `0 0 0 2px ${theme.palette.secondary.main}` },
  '& mark[data-others]': { boxShadow: `0 0 0 2px ${theme.palette.info.main}` },
  '& mark[data-names]::after': {
    // Out of the flow, so that no line moves when somebody else chooses words.
    content: 'attr(data-names)',
    position: 'absolute',
    insetInlineStart: 'auto',
    translate: '0 -1.3em',
    padding: '0 0.5em',
    borderRadius: 4,
    unicodeBidi: 'isolate',
    fontFamily: interfaceFont,
    fontSize: '0.6rem',
    lineHeight: 1.7,
    whiteSpace: 'nowrap',
    color: theme.palette.getContrastText(theme.palette.info.main),
    backgroundColor: theme.palette.info.main,
    userSelect: 'none',
    pointerEvents: 'none',
  },
  '& mark[data-focused]': {
    boxShadow: `0 0 0 2px ${theme.palette.primary.main}`,
    textDecorationThickness: 3,
  },
  '& aside': {
    position: 'absolute',
    insetBlock: 0,
    insetInlineEnd: 0,
    width: `calc(${marginWidth} - 1.25rem)`,
    fontFamily: interfaceFont,
    fontSize: '0.72rem',
    lineHeight: 1.5,
    userSelect: 'none',
    '& div': {
      position: 'absolute',
      insetInline: 0,
      paddingBlockStart: '0.85em',
      display: 'flex',
      whiteSpace: 'nowrap',
      color: theme.palette.text.secondary,
    },
    '& span': {
      display: 'flex',
      minWidth: 0,
      gap: '0.35em',
      cursor: 'pointer',
      paddingInline: 4,
      borderInlineStart: '3px solid',
      marginInlineEnd: 4,
    },
    '& span:not(:last-child)': { flexShrink: 0 },
    // Cut short at the end of its own words, whatever the direction of the text.
    '& bdi': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
    '& span[data-focused]': { color: theme.palette.primary.main, fontWeight: 700 },
    '& b': { fontWeight: 650, color: theme.palette.text.primary },
    ...Object.fromEntries(looks.map((look) => [`& span[data-look="${look}"]`, noteStyle(look, theme)])),
  },
  '@media print': {
    fontSize: '12pt',
    maxWidth: 'none',
    [`& [${paragraphAttribute}]`]: { contentVisibility: 'visible' },
  },
}));
