/**
 * Words of any direction for use inside a message (FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE): without it an Arabic name
 * in an English sentence drags the numbers and commas beside it to its other side.
 */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
