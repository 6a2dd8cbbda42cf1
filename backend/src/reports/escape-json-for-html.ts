const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that can stand inside a `<script>` element: still the same JSON, but nothing in it can close the element, open a comment or
 * end a line. Refuses `undefined` and functions, which have no JSON.
 */
export function escapeJsonForHtml(value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) throw new TypeError('The value has no JSON.');
  return json.replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}
