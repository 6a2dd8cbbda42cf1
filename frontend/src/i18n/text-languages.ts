import type { InterfaceLanguage } from '@isnad/contracts';

/** The languages offered for texts under review, the desk's own first. Any BCP 47 tag that the contract takes may be added. */
export const textLanguages = ['ar', 'en', 'ku', 'fa', 'tr', 'fr'] as const;

/** A language's name for the reader; a tag that is not known is shown as it is. */
export function languageName(tag: string, reader: InterfaceLanguage): string {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
