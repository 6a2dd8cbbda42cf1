import { type CreateEvidence, type Evidence, evidenceKinds, stances, type UpdateEvidence } from '@isnad/contracts';

/** The evidence form's own values: all text, empty where nothing is said. A type, since drafts take any record of texts. */
export type EvidenceValues = {
  readonly stance: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  /** Where a copy is kept that outlives the page. */
  readonly archivedUrl: string;
  readonly publisher: string;
  readonly sourceInterest: string;
  readonly quote: string;
  /** YYYY-MM-DD */
  readonly publishedAt: string;
  readonly note: string;
};

export const evidenceFields = [
  'stance',
  'kind',
  'title',
  'url',
  'archivedUrl',
  'publisher',
  'sourceInterest',
  'quote',
  'publishedAt',
  'note',
] as const satisfies readonly (keyof EvidenceValues)[];

const optionalFields = ['url', 'archivedUrl', 'publisher', 'sourceInterest', 'quote', 'publishedAt', 'note'] as const;

export function valuesOfEvidence(evidence: Evidence | null): EvidenceValues {
  return {
    stance: evidence?.stance ?? '',
    kind: evidence?.kind ?? '',
    title: evidence?.title ?? '',
    url: evidence?.url ?? '',
    archivedUrl: evidence?.archivedUrl ?? '',
    publisher: evidence?.publisher ?? '',
    sourceInterest: evidence?.sourceInterest ?? '',
    quote: evidence?.quote ?? '',
    publishedAt: evidence?.publishedAt?.slice(0, 10) ?? '',
    note: evidence?.note ?? '',
  };
}

/** The file that goes with a new item: one of this browser, what the server fetched, or one that other evidence has. */
export type Attachment =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'capture'; readonly captureId: string }
  | { readonly kind: 'same'; readonly evidenceId: string };

/** What creates an item: empty fields are left out. The server names what is missing. */
export function newEvidence(values: EvidenceValues, attachment: Attachment | null): Partial<CreateEvidence> | FormData {
  const filled = optionalFields.filter((field) => values[field].trim() !== '');
  const fields = {
    stance: stances.find((name) => name === values.stance),
    kind: evidenceKinds.find((name) => name === values.kind),
    title: values.title,
    ...Object.fromEntries(filled.map((field) => [field, values[field]])),
  };
  switch (attachment?.kind) {
    case undefined:
      return fields;
    case 'capture':
      return { ...fields, captureId: attachment.captureId };
    case 'same':
      return { ...fields, sameFileAs: attachment.evidenceId };
    case 'file':
      return formOf(fields, attachment.file);
  }
}

/** The same as a form with a file, where every value travels as text. */
function formOf(fields: Partial<CreateEvidence>, file: File): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(field, value);
  }
  form.set('file', file);
  return form;
}

/** What changes an item: only fields that differ from it; one that was emptied is sent as null. */
export function evidenceChanges(evidence: Evidence, values: EvidenceValues): UpdateEvidence {
  const before = valuesOfEvidence(evidence);
  const changed = evidenceFields.filter((field) => values[field] !== before[field]);
  return Object.fromEntries(
    changed.map((field) => [
      field,
      values[field] === '' && optionalFields.some((one) => one === field) ? null : values[field],
    ]),
  );
}
