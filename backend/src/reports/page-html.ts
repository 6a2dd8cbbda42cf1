import type { InterfaceLanguage } from '@isnad/contracts';
import type { Desk } from './desk.js';
import type { SafeHtml } from './html.js';
import { html, trustedHtml } from './html.js';
import { labelsIn } from './labels.js';
import { faceRules } from './page-faces.js';
import { pageStyle } from './page-style.js';
import { outsideLink } from './page-text.js';
import { pageDirection } from './text-direction.js';

export interface Page {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly desk: Pick<Desk, 'name'> & Partial<Desk>;
  readonly head: SafeHtml;
  readonly main: SafeHtml;
  /** The public site around the page; null for a page that stands alone. `otherLanguage` is the address of this page in the other language. */
  readonly site: { readonly otherLanguage: string } | null;
  /** Said at the foot, above the desk's own links. */
  readonly foot: SafeHtml;
}

/** A whole page: complete without script, outside resource or the app. */
export function renderPage({ language, title, desk, head, main, site, foot }: Page): string {
  const t = labelsIn(language);
  const other = language === 'ar' ? 'en' : 'ar';
  const deskName = desk.name[language];
  const page = html`<!doctype html>
<html lang="${language}" dir="${pageDirection(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="referrer" content="strict-origin-when-cross-origin">
${head}
${site && html`<style>${trustedHtml(faceRules)}</style>`}
<style>${trustedHtml(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#content">${t('skipToContent')}</a>
<header class="masthead"><div class="frame">
<p class="desk">${site ? html`<a href="/fact-checks?lang=${language}">${deskName}</a>` : deskName}</p>
${
  site &&
  html`<nav aria-label="${t('factChecks')}"><a href="/fact-checks?lang=${language}">${t('allFactChecks')}</a><a href="${site.otherLanguage}" lang="${other}" dir="${pageDirection(other)}" hreflang="${other}">${t('otherLanguage')}</a></nav>`
}
</div></header>
<main id="content" class="frame" tabindex="-1">
${main}
</main>
<footer class="foot"><div class="frame">
${foot}
<nav aria-label="${deskName}">${desk.correctionsPolicyUrl ? outsideLink(desk.correctionsPolicyUrl, t('correctionsPolicy')) : null}${desk.url ? outsideLink(desk.url, t('deskSite')) : null}${site && html`<a href="/fact-checks/feed.xml?lang=${language}" type="application/atom+xml">${t('newsFeed')}</a><a href="/fact-checks/feed.json" type="application/json">${t('dataFeed')}</a>`}</nav>
</div></footer>
</body>
</html>
`;
  return page.markup;
}
