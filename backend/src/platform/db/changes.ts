import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../generated/prisma/client.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What history keeps of a change: the named fields whose values differ, before and after, as JSON. Undefined when none differs, so
 * that a save that changes nothing leaves no event.
 */
export function changesOf<Record extends object>(
  before: Record,
  after: Record,
  fields: readonly (keyof Record & string)[],
): { readonly before: Prisma.InputJsonObject; readonly after: Prisma.InputJsonObject } | undefined {
  const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
  if (changed.length === 0) return undefined;
  return { before: pick(before as Fields, changed), after: pick(after as Fields, changed) };
}

function pick(record: Fields, fields: readonly string[]): Prisma.InputJsonObject {
  const picked: Prisma.InputJsonObject = JSON.parse(
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, record[field] ?? null]))),
  );
  return picked;
}
