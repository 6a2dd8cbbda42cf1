const comparable = (value: unknown) => JSON.stringify(value === undefined || value === '' ? null : value);

/**
 * What a form would change in a record: only fields whose value differs, an emptied text as null. Sending no more than this
 * leaves alone what somebody else may have changed meanwhile.
 */
export function changedFields(
  record: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([field, value]) => comparable(value) !== comparable(record[field]))
      .map(([field, value]) => [field, value === '' || value === undefined ? null : value]),
  );
}
