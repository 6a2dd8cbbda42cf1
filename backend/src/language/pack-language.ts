/**
 * The language whose rules read a text, from a document's BCP 47 tag: `ar-IQ` is read as Arabic. Undefined for a language without
 * rules of its own, so that the text's script decides.
 */
export function packLanguage(tag: string): 'ar' | 'en' | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return primary === 'ar' || primary === 'en' ? primary : undefined;
}
