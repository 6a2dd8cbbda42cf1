import type { LocaleFormats } from '../i18n/use-localised.js';

export type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

/** Any stored value in words. */
export function plainWords(value: unknown, formats: LocaleFormats, translate: (key: string) => string): string {
  if (value === null || value === undefined || value === '') return translate('conflict.empty');
  if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  if (typeof value === 'number') return formats.number(value);
  if (typeof value === 'string') return isMoment(value) ? formats.moment(value) : value;
  if (Array.isArray(value)) return formats.list(value.map((item) => plainWords(item, formats, translate)));
  if (isRecord(value) && typeof value.name === 'string') return value.name;
  // A name in two languages, say: its parts side by side.
  return isRecord(value)
    ? Object.values(value)
        .map((part) => plainWords(part, formats, translate))
        .join(' / ')
    : String(value);
}

/** Equal for a person's eyes: an absent value, null and an empty text are all "empty". */
function sameValue(a: unknown, b: unknown): boolean {
  const normal = (value: unknown) => JSON.stringify(value === '' || value === undefined ? null : value);
  return normal(a) === normal(b);
}

/** A field in which the two versions differ. */
export interface DifferingField {
  readonly field: string;
  readonly mine: unknown;
  readonly stored: unknown;
}

/** The fields in which what a person wants differs from what is stored; all of theirs where the stored record cannot be read. */
export function differingFields(
  mine: Fields,
  stored: Fields | null,
  storedValue: (stored: Fields, field: string) => unknown = (record, field) => record[field],
): DifferingField[] {
  return Object.entries(mine)
    .map(([field, value]) => ({ field, mine: value, stored: stored ? storedValue(stored, field) : undefined }))
    .filter(({ mine: wanted, stored: there }) => stored === null || !sameValue(wanted, there));
}

/** What a person chose for a field in which two versions differ. */
export type Choice =
  | { readonly from: 'mine' }
  | { readonly from: 'stored' }
  | { readonly from: 'edited'; readonly text: string };

/** What was wanted, with the choice made for each field that differs; without one, what was wanted stays. */
export function chosenValues(
  mine: Fields,
  differing: readonly DifferingField[],
  choices: ReadonlyMap<string, Choice>,
): Fields {
  const chosen = differing.map(({ field, mine: wanted, stored }) => {
    const choice = choices.get(field);
    if (choice?.from === 'edited') return [field, choice.text] as const;
    return [field, choice?.from === 'stored' ? (stored ?? null) : wanted] as const;
  });
  return { ...mine, ...Object.fromEntries(chosen) };
}
