/** Runs a storage call; null where the browser refuses storage (private window, full quota): then a page goes on without. */
export function whereAllowed<Result>(call: (storage: Storage) => Result): Result | null {
  try {
    return call(window.localStorage);
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}
