import type { InterfaceLanguage } from '@isnad/contracts';

/** The languages offered for texts under review, the desk's own first. Any BCP 47 tag that the contract takes may be added. */
const textLanguages = ['ar', 'en', 'ku', 'fa', 'tr', 'fr'] as const;

/** The languages to choose from, with the one that a record has already, whatever it is. */
export function languagesOffered(present?: string): readonly string[] {
  return present && !textLanguages.some((tag) => tag === present) ? [present, ...textLanguages] : textLanguages;
}

/** A language's name for the reader; a tag that is not known is shown as it is. */
export function languageName(tag: string, reader: InterfaceLanguage): string {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
