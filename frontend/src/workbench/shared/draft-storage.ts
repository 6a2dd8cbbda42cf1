import { DraftBody, type DraftKey, Timestamp, Version } from '@isnad/contracts';
import { z } from 'zod';
import { whereAllowed } from './browser-storage.js';

/** What a draft may hold: text, lists of chosen ids, and lists of records that the form gives a shape for. */
export type DraftValues = Readonly<Record<string, string | readonly string[] | readonly object[]>>;

/** What a stored value must be to come back into its field, where that is more than a text or a list of texts. */
export type DraftShapes<Values> = { readonly [Field in keyof Values]?: z.ZodType<Values[Field]> };

export interface DraftOwner {
  readonly userId: string;
  readonly claimId: string;
  /** Which form: `review:<round>`, `verdict:<round>`, `comment`, `reply:<comment id>`. */
  readonly form: string;
}

/** The draft's name at the server: `review:<claim id>:<round>`. */
export function draftKeyOf({ claimId, form }: DraftOwner): DraftKey {
  const [kind, ...rest] = form.split(':');
  return [kind, claimId, ...rest].join(':');
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A stored value is taken only where it has the kind of the form's own, since the form may have changed since. */
function fits(empty: DraftValues[string], stored: unknown, shape: z.ZodType | undefined): boolean {
  if (shape) return shape.safeParse(stored).success;
  return isText(empty) ? isText(stored) : Array.isArray(stored) && stored.every(isText);
}

/**
 * Fills a form's empty values with what a draft holds for them. Anything else in the draft is left out.
 * Null where the draft fits nothing, or says no more than the empty form.
 */
export function readDraft<Values extends DraftValues>(
  empty: Values,
  draft: DraftBody | null,
  shapes: DraftShapes<Values> = {},
): Values | null {
  if (draft === null) return null;
  const fitting = Object.entries(empty).flatMap(([field, value]) =>
    fits(value, draft[field], shapes[field]) && JSON.stringify(draft[field]) !== JSON.stringify(value)
      ? [[field, draft[field]] as const]
      : [],
  );
  return fitting.length > 0 ? { ...empty, ...Object.fromEntries(fitting) } : null;
}

/** A draft as this browser keeps it, whether or not the server has it already. */
const KeptDraft = z.object({
  /** Null once it was sent or thrown away, until the server has heard of that. */
  body: DraftBody.nullable(),
  /** The server's version it goes on from; null where the server had none. */
  base: Version.nullable(),
  /** Whether the server has it as it stands here. */
  saved: z.boolean(),
  at: Timestamp,
});
export type KeptDraft = z.infer<typeof KeptDraft>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null;
    throw notJson;
  }
}

const placeOf = (userId: string, key: DraftKey) => `isnad.draft.${userId}.${key}`;

/** What this browser holds under a key for a person; null for nothing, and for what cannot be read. */
export function loadKept(userId: string, key: DraftKey): KeptDraft | null {
  const text = whereAllowed((storage) => storage.getItem(placeOf(userId, key)));
  return text === null ? null : (KeptDraft.safeParse(parsed(text)).data ?? null);
}

export function storeKept(userId: string, key: DraftKey, draft: KeptDraft): void {
  whereAllowed((storage) => storage.setItem(placeOf(userId, key), JSON.stringify(draft)));
}

export function forgetKept(userId: string, key: DraftKey): void {
  whereAllowed((storage) => storage.removeItem(placeOf(userId, key)));
}
