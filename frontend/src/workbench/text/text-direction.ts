/** Scripts written from right to left, as ISO 15924 names them. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * The direction of a text by its language (BCP 47). The likely script decides, so that `ckb` and `ku-IQ` run from right to
 * left while `ku` of Turkey does not. A tag that no one can read counts as left to right.
 */
export function textDirection(language: string): 'rtl' | 'ltr' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch (unreadable) {
    if (unreadable instanceof RangeError) return 'ltr';
    throw unreadable;
  }
}
