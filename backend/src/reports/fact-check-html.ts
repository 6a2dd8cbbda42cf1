import type { InterfaceLanguage } from '@isnad/contracts';
import { toClaimReview } from './claim-review.js';
import { escapeJsonForHtml } from './escape-json-for-html.js';
import type { FactCheck } from './fact-check.js';
import { renderNotices } from './fact-check-notices-html.js';
import type { FactCheckHtmlOptions } from './fact-check-page.js';
import { factCheckPath, versionPath } from './fact-check-page.js';
import {
  renderAppearances,
  renderEvidence,
  renderMethod,
  renderRatings,
  renderScale,
  renderVersions,
} from './fact-check-parts-html.js';
import type { FactCheckStanding } from './fact-check-standing.js';
import { standingOf } from './fact-check-standing.js';
import { marksOf, piecesOf } from './grounds.js';
import type { SafeHtml } from './html.js';
import { html, trustedHtml } from './html.js';
import { labelsIn } from './labels.js';
import { renderPage } from './page-html.js';
import { day, dotted, facts, inline, markedWords, outsideLink, paragraphs, quoted } from './page-text.js';
import { inLanguage } from './rating-presentation.js';
import { writtenIn } from './text-direction.js';
import { readableAddress } from './web-address.js';

/**
 * A fact-check as one complete page, readable without script. Everything that a person typed is escaped and set in its own
 * direction. The ClaimReview stands only in the public page of the newest version that the desk still holds to: a rating that was
 * corrected or retracted must not live on in search results.
 */
export function renderFactCheckHtml(factCheck: FactCheck, options: FactCheckHtmlOptions): string {
  const { language, mode } = options;
  const t = labelsIn(language);
  const standing = standingOf(factCheck, options.versions);
  const { claim, publication, desk } = factCheck;
  const other = language === 'ar' ? 'en' : 'ar';
  const deskName = desk.name[language];
  return renderPage({
    language,
    desk,
    title: `${claim.text} — ${deskName}`,
    head: mode === 'public' ? publicHead(factCheck, standing, language) : html``,
    main: article(factCheck, standing, options),
    site: mode === 'public' ? { otherLanguage: otherLanguagePath(publication, standing.isNewest, other) } : null,
    foot: html`<p>${t('address')}: ${outsideLink(publication.url, html`<bdi dir="ltr">${readableAddress(publication.url)}</bdi>`)}</p>`,
  });
}

function otherLanguagePath(publication: FactCheck['publication'], isNewest: boolean, other: InterfaceLanguage): string {
  return isNewest ? factCheckPath(publication.slug, other) : versionPath(publication.slug, publication.number, other);
}

function publicHead(factCheck: FactCheck, { standing }: FactCheckStanding, language: InterfaceLanguage): SafeHtml {
  const { publication, claim, summary, truthRating, desk } = factCheck;
  const description = `${inLanguage(truthRating.name, language)} — ${summary}`;
  const isCurrent = standing === 'current';
  return html`<link rel="canonical" href="${publication.url}">
${(['ar', 'en'] as const).map((each) => html`<link rel="alternate" hreflang="${each}" href="${`${publication.url}?lang=${each}`}">\n`)}<link rel="alternate" type="application/json" href="/fact-checks/feed.json" title="ClaimReview">
<meta name="description" content="${description}">
<meta name="robots" content="${isCurrent ? 'index, follow' : 'noindex, follow'}">
<meta property="og:type" content="article">
<meta property="og:title" content="${claim.text}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${publication.url}">
<meta property="og:site_name" content="${desk.name[language]}">
<meta property="og:locale" content="${language}">
${publication.firstPublishedAt && html`<meta property="article:published_time" content="${publication.firstPublishedAt}">`}
${publication.publishedAt && html`<meta property="article:modified_time" content="${publication.publishedAt}">`}
${
  isCurrent
    ? html`<script type="application/ld+json">${trustedHtml(escapeJsonForHtml(toClaimReview(factCheck, { url: publication.url })))}</script>`
    : null
}`;
}

function article(factCheck: FactCheck, standing: FactCheckStanding, options: FactCheckHtmlOptions): SafeHtml {
  const { language } = options;
  const t = labelsIn(language);
  const { claim, claimant, speech, summary, explanation, publication } = factCheck;
  const summaryWritten = writtenIn(summary, claim.language);
  const corrected = publication.publishedAt !== publication.firstPublishedAt ? publication.publishedAt : null;
  return html`${renderNotices(factCheck, standing, options)}
<article>
<header>
<p class="kicker"><strong>${t('factCheck')}</strong>${publication.firstPublishedAt && html` · ${t('published')} ${day(publication.firstPublishedAt, language)}`}${corrected && html` · ${t('updated')} ${day(corrected, language)}`}</p>
<h1>${quoted(claim.text, claim.language)}</h1>
${facts([
  [
    t('claimant'),
    dotted(
      html`<strong>${outsideLink(claimant.sameAs, inline(claimant.name))}</strong>`,
      claimant.description === null ? null : inline(claimant.description),
    ),
  ],
  [t('speech'), inline(speech.title)],
  [t('saidOn'), dotted(day(speech.date, language), speech.place === null ? null : inline(speech.place))],
  [t('occasion'), speech.occasion === null ? null : inline(speech.occasion)],
])}
</header>
${renderRatings(factCheck, standing, language)}
<section aria-labelledby="summary"><h2 id="summary">${t('summary')}</h2>
<p class="lead" lang="${summaryWritten.language}" dir="${summaryWritten.direction}">${markedWords(piecesOf(summary, marksOf('summary', factCheck)), language)}</p></section>
<section aria-labelledby="explanation"><h2 id="explanation">${t('explanation')}</h2>
${paragraphs(explanation, language, { declaredLanguage: claim.language, marks: marksOf('explanation', factCheck) })}</section>
${renderEvidence(factCheck.evidence, language)}
${renderAppearances(factCheck.appearances, language)}
${renderScale(factCheck, language)}
${renderVersions(factCheck, standing, options)}
${renderMethod(language)}
</article>`;
}
