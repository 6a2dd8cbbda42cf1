import type { Span } from '@isnad/contracts';

/**
 * The passage that a shared link points to, from its `start` and `end`. Null where the link names none, or one that this text
 * does not have.
 */
export function spanFromLink(parameters: URLSearchParams, textLength: number): Span | null {
  const number = (name: string) => {
    const value = parameters.get(name);
    return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
  };
  const start = number('start');
  const end = number('end');
  return start !== null && end !== null && start < end && end <= textLength ? { start, end } : null;
}

/** The address of a passage, on the page of its text. */
export const linkToSpan = (page: string, { start, end }: Span): string => `${page}?start=${start}&end=${end}`;
