import type { InterfaceLanguage } from '@isnad/contracts';
import { attributionRatingNames, claimStatusNames } from '@isnad/contracts';
import { renderAppearances } from './fact-check-parts-html.js';
import type { SafeHtml } from './html.js';
import { html } from './html.js';
import { documentKindNames, labelsIn } from './labels.js';
import { renderPage } from './page-html.js';
import { code, day, dotted, facts, inline, outsideLink, quoted } from './page-text.js';
import { attributionTones, inLanguage, truthTone } from './rating-presentation.js';
import type { ReportedClaim, ReportedDocument, ReportedPublication, SpeechReport } from './speech-report.js';
import { statementCount } from './speech-report.js';
import { pageDirection, writtenIn } from './text-direction.js';

/** A speech's report as one page that stands alone: the speech, how far each text was gone through, and every claim with its state. */
export function renderSpeechReportHtml(report: SpeechReport, { language }: { language: InterfaceLanguage }): string {
  const t = labelsIn(language);
  const { speech, documents, claims, desk } = report;
  const { speaker } = speech;
  const title = writtenIn(speech.title, speech.language);
  const documentList = documents.map((document) => renderDocument(document, language));
  const claimList = claims.map((claim) => renderClaim(claim, language));
  return renderPage({
    language,
    desk,
    title: `${speech.title} — ${desk.name[language]}`,
    head: html`<meta name="robots" content="noindex">`,
    site: null,
    foot: html`<p>${t('generated')} ${day(report.generatedAt, language)}</p>`,
    main: html`<article>
<header><p class="kicker"><strong>${t('speechReport')}</strong></p>
<h1 lang="${title.language}" dir="${title.direction}">${speech.title}</h1>
${facts([
  [
    t('speaker'),
    dotted(
      html`<strong>${outsideLink(speaker.sameAs, inline(speaker.name))}</strong>`,
      speaker.description === null ? null : inline(speaker.description),
    ),
  ],
  [t('saidOn'), dotted(day(speech.date, language), speech.place === null ? null : inline(speech.place))],
  [t('occasion'), speech.occasion === null ? null : inline(speech.occasion)],
])}
</header>
${renderFigures(report, language)}
<section aria-labelledby="documents"><h2 id="documents">${t('documents')}</h2>
${documents.length === 0 ? html`<p class="soft">${t('noDocuments')}</p>` : html`<ul class="cards" role="list">${documentList}</ul>`}</section>
<section aria-labelledby="claims"><h2 id="claims">${t('claims')}</h2>
${claims.length === 0 ? html`<p class="soft">${t('noClaims')}</p>` : html`<ol class="cards numbered" role="list">${claimList}</ol>`}</section>
</article>`,
  });
}

function renderFigures({ documents, claims }: SpeechReport, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const statements = documents.reduce((sum, { coverage }) => sum + statementCount(coverage), 0);
  const published = claims.filter((claim) => claim.published !== null).length;
  const figures: readonly (readonly [string, number])[] = [
    [t('texts'), documents.length],
    [t('statements'), statements],
    [t('claimCount'), claims.length],
    [t('publishedCount'), published],
  ];
  return html`<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function renderDocument(document: ReportedDocument, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const { coverage } = document;
  return html`<li class="card"><h3>${outsideLink(document.url, inline(document.title, document.language))}</h3>
<p class="meta">${dotted(
    document.outlet === null ? null : inline(document.outlet),
    html`${documentKindNames[document.kind][language]}`,
    document.publishedAt === null ? null : day(document.publishedAt, language),
  )}</p>
${renderCoverage(coverage, language)}
<p>${dotted(
    html`${t('statements')}: ${statementCount(coverage)}`,
    html`${t('claimed')}: ${coverage.claimed}`,
    html`${t('skipped')}: ${coverage.skipped}`,
    html`${t('undecided')}: ${coverage.undecided}`,
  )}</p>
<p class="meta">${t('version')} ${document.versionNumber} · SHA-256 ${code(document.sha256)}</p></li>`;
}

/** A bar of three parts. Drawn as SVG, since widths in style attributes would need a looser Content-Security-Policy. */
function renderCoverage(coverage: ReportedDocument['coverage'], language: InterfaceLanguage): SafeHtml | null {
  const total = statementCount(coverage);
  if (total === 0) return null;
  const t = labelsIn(language);
  const parts = (['claimed', 'skipped', 'undecided'] as const).map((name) => ({ name, width: coverage[name] / total }));
  const said = parts.map(({ name }) => `${t(name)}: ${coverage[name]}`).join(', ');
  const rightToLeft = pageDirection(language) === 'rtl';
  let start = 0;
  const rectangles = parts.map(({ name, width }) => {
    const x = rightToLeft ? 1 - start - width : start;
    start += width;
    return html`<rect class="${name}" x="${(x * 1000).toFixed(1)}" y="0" width="${(width * 1000).toFixed(1)}" height="10"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${t('coverage')}. ${said}">${rectangles}</svg>`;
}

function renderClaim(claim: ReportedClaim, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const { published } = claim;
  return html`<li class="card"><p class="tags"><span class="tag">${claimStatusNames[claim.status][language]}</span>${
    published && renderRatingTags(published, language)
  }</p>
<h3>${quoted(claim.text, claim.language)}</h3>
<p class="meta">${t('claimant')}: ${inline(claim.claimantName)}</p>
${published && renderSummary(published, claim.language)}
${facts([
  [
    t('publicPage'),
    published && dotted(outsideLink(published.url, inline(published.url)), day(published.publishedAt, language)),
  ],
  [t('evidenceCount'), html`${claim.evidenceCount}`],
])}
${renderAppearances(claim.appearances, language, 'none')}</li>`;
}

function renderSummary({ summary, kind }: ReportedPublication, declaredLanguage: string): SafeHtml | null {
  if (kind === 'retraction') return null;
  const { language, direction } = writtenIn(summary, declaredLanguage);
  return html`<p lang="${language}" dir="${direction}">${summary}</p>`;
}

function renderRatingTags(published: ReportedPublication, language: InterfaceLanguage): SafeHtml {
  if (published.kind === 'retraction') {
    return html`<span class="tag tone-worst">${labelsIn(language)('withdrawn')}</span>`;
  }
  const { truthRating, scaleValues, attributionRating } = published;
  return html`<span class="tag tone-${truthTone(truthRating, scaleValues)}"><strong>${inline(inLanguage(truthRating.name, language), language)}</strong></span><span class="tag tone-${attributionTones[attributionRating]}">${attributionRatingNames[attributionRating][language]}</span>`;
}
