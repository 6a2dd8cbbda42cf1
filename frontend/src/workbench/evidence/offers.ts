import type { EvidenceIntake } from '@isnad/contracts';
import type { EvidenceValues } from './evidence-values.js';

const offeredFields = ['title', 'publisher', 'publishedAt', 'url'] as const;
export type OfferedField = (typeof offeredFields)[number];

/** What was read at the source, for one field of the form; it gets there when a person takes it. */
export interface Offer {
  readonly field: OfferedField;
  readonly value: string;
  /** Whether the field says this already. */
  readonly taken: boolean;
}

/** What the source offers for the form as it stands; nothing for what it does not say. */
export function offersOf(intake: EvidenceIntake, values: EvidenceValues): Offer[] {
  const read: Readonly<Record<OfferedField, string | null>> = {
    title: intake.title,
    publisher: intake.publisher,
    publishedAt: intake.publishedAt?.slice(0, 10) ?? null,
    // Where the redirects led; of a file, the address that it names as its own.
    url: intake.captureId === null ? intake.url : intake.finalUrl,
  };
  return offeredFields.flatMap((field) => {
    const value = read[field];
    if (value === null) return [];
    // That the form has the address that was asked for is no news.
    if (field === 'url' && value === intake.url && value === values.url) return [];
    return [{ field, value, taken: values[field] === value }];
  });
}

/** Takes all that fills an empty field: what somebody wrote is theirs to give up, one by one. */
export function takenTogether(offers: readonly Offer[], values: EvidenceValues): Offer[] {
  return offers.filter(({ field }) => values[field].trim() === '');
}

/**
 * Whether a quote stands in the text that was read, word for word; white space apart, since it is the page's and not the
 * source's. Null while there is nothing to compare.
 */
export function quoteStandsIn(text: string | null, quote: string): boolean | null {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  if (text === null || plain(quote) === '') return null;
  return plain(text).includes(plain(quote));
}
