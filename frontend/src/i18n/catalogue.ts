/** Messages under dotted keys, as node-polyglot takes them. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue | undefined;
}

/** A catalogue with the same keys in another language: a missing or unknown key does not compile. */
export type SameKeys<Messages extends Catalogue> = {
  readonly [Key in keyof Messages]: Messages[Key] extends Catalogue ? SameKeys<Messages[Key]> : string;
};

/** Every key with its message, dotted, in catalogue order. */
export function flatten(catalogue: Catalogue, prefix = ''): (readonly [key: string, message: string])[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flatten(value, `${prefix}${key}.`);
  });
}
