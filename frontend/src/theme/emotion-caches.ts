import createCache, { type EmotionCache } from '@emotion/cache';
import rtlPlugin from '@mui/stylis-plugin-rtl';
import { prefixer } from 'stylis';

/**
 * One cache per direction, each with its own class prefix, so that both sets of styles may stand side by side while the page
 * turns around. `prepend` lets style sheets of the build win over Emotion's.
 */
export const emotionCaches: Readonly<Record<'rtl' | 'ltr', EmotionCache>> = {
  ltr: createCache({ key: 'isnad', prepend: true }),
  rtl: createCache({ key: 'isnad-rtl', prepend: true, stylisPlugins: [prefixer, rtlPlugin] }),
};
