/** Markup that is safe to put into a page. Only `html` and `trustedHtml` make it. */
export class SafeHtml {
  constructor(readonly markup: string) {}
}

export type Insertable = string | number | SafeHtml | null | readonly Insertable[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags or inside a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function markupOf(value: Insertable): string {
  if (value === null) return '';
  if (value instanceof SafeHtml) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(markupOf).join('');
}

/**
 * The tag of every template of a page: whatever is inserted is escaped unless it is markup from this tag itself, so that a value
 * that nobody thought of cannot become markup. Lists are joined, null is nothing. Insert only between tags or inside quoted attributes.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Insertable[]): SafeHtml {
  return new SafeHtml(parts.reduce((page, part, index) => page + markupOf(values[index - 1] ?? null) + part));
}

/** For a constant of this code (a style sheet) or text made safe elsewhere. Never for anything that a person typed. */
export const trustedHtml = (markup: string): SafeHtml => new SafeHtml(markup);
