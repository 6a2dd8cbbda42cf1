/** What a draft may hold: text, and lists of chosen ids. */
export type DraftValues = Readonly<Record<string, string | readonly string[]>>;

export interface DraftOwner {
  readonly userId: string;
  readonly claimId: string;
  /** Which form: `review`, `verdict`, `comment`, `reply:<comment id>`. */
  readonly form: string;
}

const draftKey = ({ userId, claimId, form }: DraftOwner): string => `isnad.draft.${userId}.${claimId}.${form}`;

const isText = (value: unknown): value is string => typeof value === 'string';

/** A stored value is taken only where it has the kind of the form's own, since the form may have changed since. */
function sameKind(empty: string | readonly string[], stored: unknown): stored is string | readonly string[] {
  return isText(empty) ? isText(stored) : Array.isArray(stored) && stored.every(isText);
}

/**
 * Fills a form's empty values with what a draft holds for them. Anything else in the draft is left out.
 * Null where the draft cannot be read, fits nothing, or says no more than the empty form.
 */
export function readDraft<Values extends DraftValues>(empty: Values, stored: string | null): Values | null {
  if (stored === null) return null;
  const draft = parseObject(stored);
  if (draft === null) return null;
  const fitting = Object.entries(empty).flatMap(([field, value]) =>
    sameKind(value, draft[field]) && String(draft[field]) !== String(value) ? [[field, draft[field]] as const] : [],
  );
  return fitting.length > 0 ? { ...empty, ...Object.fromEntries(fitting) } : null;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null;
    throw notJson;
  }
}

/** Runs a storage call; a browser that refuses storage (private window, full quota) keeps the draft on the page only. */
function whereAllowed<Result>(call: (storage: Storage) => Result): Result | null {
  try {
    return call(window.localStorage);
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}

export function loadDraft<Values extends DraftValues>(owner: DraftOwner, empty: Values): Values | null {
  return readDraft(
    empty,
    whereAllowed((storage) => storage.getItem(draftKey(owner))),
  );
}

export function keepDraft(owner: DraftOwner, values: DraftValues): void {
  whereAllowed((storage) => storage.setItem(draftKey(owner), JSON.stringify(values)));
}

export function dropDraft(owner: DraftOwner): void {
  whereAllowed((storage) => storage.removeItem(draftKey(owner)));
}
