/** The two languages in which Isnad itself speaks. Texts under review may be in any language; these are the reader's. */
export const interfaceLanguages = ['ar', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** One sentence in every interface language, so that none can be forgotten. */
export type Localised = Readonly<Record<InterfaceLanguage, string>>;

/**
 * Chooses the interface language from an `Accept-Language` header (RFC 9110 §12.5.4: weights honoured, order breaks ties).
 * Absent or without a known language, it answers Arabic, the desk's first language.
 */
export function preferredLanguage(acceptLanguage: string | undefined): InterfaceLanguage {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean);
      const [language = ''] = tag.trim().toLowerCase().split('-');
      return { language, weight: weight ? Number(weight) : 1, index };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { language } of wanted) {
    const known = interfaceLanguages.find((candidate) => candidate === language);
    if (known) return known;
  }
  return 'ar';
}
