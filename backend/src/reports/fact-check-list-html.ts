import type { InterfaceLanguage } from '@isnad/contracts';
import { attributionRatingNames } from '@isnad/contracts';
import type { Desk } from './desk.js';
import type { FactCheck } from './fact-check.js';
import { factCheckPath } from './fact-check-page.js';
import type { SafeHtml } from './html.js';
import { html } from './html.js';
import { labelsIn } from './labels.js';
import { renderPage } from './page-html.js';
import { day, dotted, inline, quoted } from './page-text.js';
import { attributionTones, inLanguage, truthTone } from './rating-presentation.js';
import { writtenIn } from './text-direction.js';

export interface FactCheckListPage {
  readonly language: InterfaceLanguage;
  readonly desk: Desk;
  /** The list's own absolute address, without a query. */
  readonly url: string;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  readonly total: number;
  /** False when counting stopped at a limit: the total is then "at least". */
  readonly totalIsExact: boolean;
}

/** The public list: the newest version of each fact-check, as ordered by the caller, a page at a time. An empty list says so. */
export function renderFactCheckListHtml(items: readonly FactCheck[], list: FactCheckListPage): string {
  const { language, desk, page, total, perPage } = list;
  const t = labelsIn(language);
  const other = language === 'ar' ? 'en' : 'ar';
  const pages = Math.max(1, Math.ceil(total / perPage));
  const empty = html`<p class="soft">${t(total === 0 ? 'nothingPublished' : 'nothingOnPage')}</p>`;
  return renderPage({
    language,
    desk,
    title: `${t('factChecks')} — ${desk.name[language]}`,
    head: html`<link rel="canonical" href="${page > 1 ? `${list.url}?page=${page}` : list.url}">
<link rel="alternate" type="application/json" href="/fact-checks/feed.json" title="ClaimReview">
<link rel="alternate" type="application/atom+xml" href="/fact-checks/feed.xml?lang=${language}" title="${desk.name[language]}">
<meta name="description" content="${t('factChecks')} — ${desk.name[language]}">
<meta property="og:type" content="website">
<meta property="og:title" content="${t('factChecks')}">
<meta property="og:site_name" content="${desk.name[language]}">
<meta property="og:url" content="${list.url}">`,
    main: html`<h1>${t('factChecks')}</h1>
${
  items.length === 0
    ? html`<section>${empty}${page > 1 ? html`<p><a href="${pagePath(1, language)}">${t('firstPage')}</a></p>` : null}</section>`
    : html`<section><ul class="cards" role="list">${items.map((item) => renderItem(item, language))}</ul>
${renderPager(list, pages)}</section>`
}`,
    site: { otherLanguage: pagePath(page, other) },
    foot: html`<p>${t('methodText')}</p>`,
  });
}

const pagePath = (page: number, language: InterfaceLanguage) => `/fact-checks?page=${page}&lang=${language}`;

function renderItem(factCheck: FactCheck, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const { claim, claimant, speech, truthRating, scale, attributionRating, summary, publication } = factCheck;
  const retracted = publication.kind === 'retraction';
  const written = writtenIn(summary, claim.language);
  return html`<li class="card"><p class="tags">${
    retracted
      ? html`<span class="tag tone-worst">${t('withdrawn')}</span>`
      : html`<span class="tag tone-${truthTone(truthRating, scale.values)}"><strong>${inline(inLanguage(truthRating.name, language), language)}</strong></span><span class="tag tone-${attributionTones[attributionRating]}">${attributionRatingNames[attributionRating][language]}</span>`
  }${publication.kind === 'correction' ? html`<span class="tag">${t('correctionNotice')}</span>` : null}</p>
<h2><a href="${factCheckPath(publication.slug, language)}">${quoted(claim.text, claim.language)}</a></h2>
<p class="meta">${dotted(inline(claimant.name), inline(speech.title), day(speech.date, language))}</p>
${retracted ? null : html`<p lang="${written.language}" dir="${written.direction}">${summary}</p>`}
<p class="meta">${renderDates(publication, language)}</p></li>`;
}

function renderDates(
  { firstPublishedAt, publishedAt }: FactCheck['publication'],
  language: InterfaceLanguage,
): SafeHtml {
  const t = labelsIn(language);
  const changed = publishedAt !== firstPublishedAt ? publishedAt : null;
  return dotted(
    firstPublishedAt === null ? null : html`${t('published')} ${day(firstPublishedAt, language)}`,
    changed === null ? null : html`${t('updated')} ${day(changed, language)}`,
  );
}

function renderPager({ page, language, totalIsExact }: FactCheckListPage, pages: number): SafeHtml {
  const t = labelsIn(language);
  if (pages === 1) return html``;
  return html`<nav class="pager" aria-label="${t('pages')}"><span>${
    page > 1 ? html`<a href="${pagePath(page - 1, language)}" rel="prev">${t('previousPage')}</a>` : null
  }</span><span class="soft">${t('page')} ${page} ${t('of')} ${pages}${totalIsExact ? null : '+'}</span><span>${
    page < pages ? html`<a href="${pagePath(page + 1, language)}" rel="next">${t('nextPage')}</a>` : null
  }</span></nav>`;
}
