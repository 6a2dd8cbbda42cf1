import type { InterfaceLanguage, Localised } from '@isnad/contracts';
import { interfaceLanguages } from '@isnad/contracts';
import type { Desk } from './desk.js';
import { html } from './html.js';
import { labelsIn } from './labels.js';
import { renderPage } from './page-html.js';
import { pageDirection } from './text-direction.js';

export interface Notice {
  readonly title: Localised;
  readonly detail: Localised;
}

export const factCheckNotFound: Notice = {
  title: { ar: 'لا توجد صفحة بهذا العنوان', en: 'There is no page at this address' },
  detail: {
    ar: 'لعلّ الرابط ناقص. ما ينشره المكتب لا يُحذف: التحقّق المصحَّح أو المسحوب يبقى في مكانه مع سببه.',
    en: 'The link may be incomplete. What the desk publishes is not deleted: a corrected or retracted fact-check stays where it was, with the reason.',
  },
};

/** A short public page in both languages, the reader's first, for when there is nothing else to show: an unknown address, say. */
export function renderNoticeHtml(
  notice: Notice,
  { language, desk, path }: { language: InterfaceLanguage; desk: Desk; path: string },
): string {
  const other = language === 'ar' ? 'en' : 'ar';
  const ordered = [language, ...interfaceLanguages.filter((each) => each !== language)];
  const url = new URL(path, 'http://localhost');
  url.searchParams.set('lang', other);
  return renderPage({
    language,
    desk,
    title: `${notice.title[language]} — ${desk.name[language]}`,
    head: html`<meta name="robots" content="noindex">`,
    main: html`${ordered.map((each, index) => {
      const title = notice.title[each];
      const link = html`<p><a href="/fact-checks?lang=${each}">${labelsIn(each)('allFactChecks')}</a></p>`;
      return html`<section lang="${each}" dir="${pageDirection(each)}">${index === 0 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
<p>${notice.detail[each]}</p>${link}</section>`;
    })}`,
    site: { otherLanguage: `${url.pathname}${url.search}` },
    foot: html``,
  });
}
