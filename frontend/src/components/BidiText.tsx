import type { ReactNode } from 'react';
import { readingFont } from '../theme/theme.js';

interface BidiTextProps {
  readonly children: ReactNode;
  /** The language of these words where it is known: chooses letter forms and a screen reader's voice. */
  readonly lang?: string;
  /** Set in the reading hand, for words of a text under review. */
  readonly reading?: boolean;
}

/** Words of unknown direction inside a sentence, isolated so that neither turns the other's punctuation around. */
export function BidiText({ children, lang, reading = false }: BidiTextProps) {
  return (
    <bdi dir="auto" lang={lang} style={reading ? { fontFamily: readingFont } : undefined}>
      {children}
    </bdi>
  );
}
