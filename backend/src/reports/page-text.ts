import type { InterfaceLanguage } from '@isnad/contracts';
import { calendarDay, readableDate } from './calendar-date.js';
import { type Mark, type MarkedPiece, markedParagraphs } from './grounds.js';
import type { Insertable, SafeHtml } from './html.js';
import { html } from './html.js';
import { labelsIn } from './labels.js';
import { writtenIn } from './text-direction.js';
import { webAddress } from './web-address.js';

/** A piece of somebody's text inside a line, kept from mixing its direction with the words around it. */
export function inline(text: string, declaredLanguage?: string): SafeHtml {
  const { language, direction } = writtenIn(text, declaredLanguage);
  return html`<bdi lang="${language}" dir="${direction}">${text}</bdi>`;
}

/** An address, hash or code: always left to right. */
export const code = (text: string): SafeHtml => html`<code><bdi dir="ltr">${text}</bdi></code>`;

/** Words with the numbers of what they rest on behind them, each a way to its card. */
export function markedWords(pieces: readonly MarkedPiece[], page: InterfaceLanguage): SafeHtml {
  const t = labelsIn(page);
  return html`${pieces.map(
    ({ words, numbers }) =>
      html`${words}${numbers.map(
        (number) =>
          html`<sup class="ground"><a href="#evidence-${number}" aria-label="${`${t('evidenceItem')} ${number}`}">${number}</a></sup>`,
      )}`,
  )}`;
}

/** A text of several paragraphs, parted at blank lines; single line breaks are kept by the style. */
export function paragraphs(
  text: string,
  page: InterfaceLanguage,
  { declaredLanguage, marks = [] }: { readonly declaredLanguage?: string; readonly marks?: readonly Mark[] } = {},
): SafeHtml {
  const { language, direction } = writtenIn(text, declaredLanguage);
  const parts = markedParagraphs(text, marks);
  return html`<div class="prose" lang="${language}" dir="${direction}">${parts.map((pieces) => html`<p>${markedWords(pieces, page)}</p>`)}</div>`;
}

/** A claim between the quotation marks of its own language. */
export function quoted(text: string, declaredLanguage: string): SafeHtml {
  const { language, direction } = writtenIn(text, declaredLanguage);
  const [open, close] = quotationMarks(direction === 'rtl' ? 'ar' : language);
  return html`<bdi lang="${language}" dir="${direction}">${open}${text}${close}</bdi>`;
}

export function quotationMarks(language: string): readonly [string, string] {
  return language.startsWith('ar') ? ['«', '»'] : ['“', '”'];
}

/** A link out of the page, or the content alone where the address may not be a link. */
export function outsideLink(address: string | null, content: Insertable): SafeHtml {
  const href = webAddress(address);
  return href === null ? html`${content}` : html`<a href="${href}" rel="noopener noreferrer external">${content}</a>`;
}

/** A day with its machine-readable form. */
export function day(value: string, language: InterfaceLanguage): SafeHtml {
  return html`<time datetime="${calendarDay(value)}"><bdi>${readableDate(value, language)}</bdi></time>`;
}

/** Things in one line with dots between; what is null is left out. */
export function dotted(...items: readonly (SafeHtml | null)[]): SafeHtml {
  const present = items.filter((item) => item !== null);
  return html`${present.map((item, index) => html`${index > 0 ? ' · ' : ''}${item}`)}`;
}

/** A list of names with values; rows whose value is null are left out. */
export function facts(rows: readonly (readonly [string, SafeHtml | null])[]): SafeHtml {
  const present = rows.filter((row): row is readonly [string, SafeHtml] => row[1] !== null);
  if (present.length === 0) return html``;
  return html`<dl class="facts">${present.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
