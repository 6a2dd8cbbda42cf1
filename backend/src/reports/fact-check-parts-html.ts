import type { InterfaceLanguage } from '@isnad/contracts';
import { attributionRatingDefinitions, attributionRatingNames, wordsAfter, wordsBefore } from '@isnad/contracts';
import type { CitedEvidence, FactCheck, ReportedAppearance } from './fact-check.js';
import { renderChanges } from './fact-check-notices-html.js';
import type { FactCheckHtmlOptions } from './fact-check-page.js';
import { versionPath } from './fact-check-page.js';
import type { FactCheckStanding } from './fact-check-standing.js';
import type { SafeHtml } from './html.js';
import { html } from './html.js';
import { evidenceKindNames, labelsIn, publicationKindNames, scaleName, stanceNames } from './labels.js';
import { code, day, dotted, facts, inline, outsideLink } from './page-text.js';
import { attributionTones, inLanguage, numberedValues, truthTone } from './rating-presentation.js';
import { writtenIn } from './text-direction.js';

/** Both ratings with their definitions, the truth rating with its place on the scale. */
export function renderRatings(
  { truthRating, scale, attributionRating }: FactCheck,
  { standing }: FactCheckStanding,
  language: InterfaceLanguage,
): SafeHtml {
  const t = labelsIn(language);
  const withdrawn = standing === 'retracted';
  const retractedNote = withdrawn ? html`<p class="soft">${t('withdrawn')}</p>` : null;
  const truthName = inLanguage(truthRating.name, language);
  return html`<section aria-labelledby="rating" class="${withdrawn ? 'withdrawn' : ''}"><h2 id="rating" class="hidden">${t('rating')}</h2>
<div class="ratings">
<div class="rating tone-${truthTone(truthRating, scale.values)}"><h3>${t('truth')}</h3>
<p class="answer">${inline(truthName, language)}</p>${retractedNote}
${renderMeter(truthRating, scale.values, language)}
<p class="definition">${inline(inLanguage(truthRating.definition, language), language)}</p></div>
<div class="rating tone-${attributionTones[attributionRating]}"><h3>${t('attribution')}</h3>
<p class="answer">${attributionRatingNames[attributionRating][language]}</p>${retractedNote}
<p class="definition">${attributionRatingDefinitions[attributionRating][language]}</p></div>
</div></section>`;
}

function renderMeter(
  rating: FactCheck['truthRating'],
  values: FactCheck['scale']['values'],
  language: InterfaceLanguage,
): SafeHtml | null {
  const numbered = numberedValues(values);
  const worst = numbered[0];
  const best = numbered.at(-1);
  if (rating.number === null || !worst || !best || worst === best) return null;
  const t = labelsIn(language);
  const said = `${inLanguage(rating.name, language)}: ${rating.number} ${t('of')} ${best.number}`;
  return html`<div class="meter" role="img" aria-label="${said}">${numbered.map(({ number }) =>
    number === rating.number ? html`<span class="here"></span>` : html`<span></span>`,
  )}</div>
<p class="ends" aria-hidden="true">${inline(inLanguage(worst.name, language), language)}${inline(inLanguage(best.name, language), language)}</p>`;
}

/** The evidence as numbered cards, in the order of citation. */
export function renderEvidence(evidence: readonly CitedEvidence[], language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const list =
    evidence.length === 0
      ? html`<p class="soft">${t('noEvidence')}</p>`
      : html`<ol class="cards numbered" role="list">${evidence.map((item, index) => renderEvidenceItem(item, index + 1, language))}</ol>`;
  return html`<section aria-labelledby="evidence"><h2 id="evidence">${t('evidence')}</h2>
${list}</section>`;
}

const stanceTones = { supports: 'best', refutes: 'worst', context: 'neutral' } as const;

function renderEvidenceItem(item: CitedEvidence, number: number, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const quote = item.quote === null ? null : { text: item.quote, ...writtenIn(item.quote) };
  return html`<li class="card" id="evidence-${number}"><h3>${outsideLink(item.url, inline(item.title))}</h3>
<p class="meta">${dotted(
    item.publisher === null ? null : inline(item.publisher),
    item.publishedAt === null ? null : day(item.publishedAt, language),
  )}</p>
<p class="tags"><span class="tag tone-${stanceTones[item.stance]}">${stanceNames[item.stance][language]}</span><span class="tag">${evidenceKindNames[item.kind][language]}</span></p>
${quote && html`<blockquote lang="${quote.language}" dir="${quote.direction}">${quote.text}</blockquote>`}
${facts([
  [t('note'), item.note === null ? null : html`<span class="keep">${inline(item.note)}</span>`],
  [t('sourceInterest'), item.sourceInterest === null ? null : inline(item.sourceInterest)],
  [t('accessed'), day(item.accessedAt, language)],
  [t('archivedCopy'), item.archivedUrl === null ? null : outsideLink(item.archivedUrl, code(item.archivedUrl))],
  [t('keptCopy'), item.fileSha256 === null ? null : code(item.fileSha256)],
])}</li>`;
}

/** Where the words stood, each with its surroundings and the claim's words marked. */
export function renderAppearances(
  appearances: readonly ReportedAppearance[],
  language: InterfaceLanguage,
  heading: 'section' | 'none' = 'section',
): SafeHtml {
  if (appearances.length === 0) return html``;
  const list = html`<ul class="cards" role="list">${appearances.map((appearance) => renderAppearance(appearance, language))}</ul>`;
  if (heading === 'none') return list;
  return html`<section aria-labelledby="appearances"><h2 id="appearances">${labelsIn(language)('appearances')}</h2>
${list}</section>`;
}

function renderAppearance(appearance: ReportedAppearance, language: InterfaceLanguage): SafeHtml {
  const { documentTitle, outlet, url, publishedAt, exact, prefix, suffix } = appearance;
  const written = writtenIn(exact, appearance.language);
  return html`<li class="card"><p class="meta">${dotted(
    outlet === null ? null : html`<strong>${inline(outlet)}</strong>`,
    outsideLink(url, inline(documentTitle, appearance.language)),
    publishedAt === null ? null : day(publishedAt, language),
  )}</p>
<blockquote class="context" lang="${written.language}" dir="${written.direction}">${wordsBefore(prefix)}<mark>${exact}</mark>${wordsAfter(suffix)}</blockquote></li>`;
}

/** Every value of the scale with its meaning, this verdict's own marked: a name alone would not tell a reader what was weighed. */
export function renderScale({ scale, truthRating }: FactCheck, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  return html`<section aria-labelledby="scale"><h2 id="scale">${t('scale')}</h2>
<dl class="scale">${scale.values.map(
    (value) =>
      html`<dt class="tone-${truthTone(value, scale.values)}">${
        value.key === truthRating.key
          ? html`<span class="here">${inline(inLanguage(value.name, language), language)}</span>`
          : inline(inLanguage(value.name, language), language)
      }</dt><dd>${inline(inLanguage(value.definition, language), language)}</dd>`,
  )}</dl>
<p class="soft">${inline(scaleName(scale.name, language), language)} · ${t('scaleVersion')} ${scale.version}</p></section>`;
}

/** The public history, newest first, and what this version changed. A fact-check with one version has none to tell. */
export function renderVersions(
  factCheck: FactCheck,
  { versions }: FactCheckStanding,
  { language, mode }: FactCheckHtmlOptions,
): SafeHtml {
  const t = labelsIn(language);
  const { publication } = factCheck;
  if (versions.length === 0) return renderChanges(factCheck, language);
  const address = (number: number) =>
    mode === 'public' ? versionPath(publication.slug, number, language) : `${publication.url}?version=${number}`;
  const items = versions.toReversed().map(({ number, kind, publishedAt, reason }) => {
    const name = html`${t('version')} ${number}`;
    const isThis = number === publication.number;
    return html`<li${isThis ? html` aria-current="true"` : null}>${dotted(
      isThis ? html`<strong>${name}</strong> (${t('thisVersion')})` : html`<a href="${address(number)}">${name}</a>`,
      html`${publicationKindNames[kind][language]}`,
      day(publishedAt, language),
    )}${reason === null ? null : html`<br><span class="soft">${t('reason')}: ${inline(reason)}</span>`}</li>`;
  });
  return html`${renderChanges(factCheck, language)}
<section aria-labelledby="versions"><h2 id="versions">${t('versions')}</h2>
<ol class="versions" role="list">${items}</ol></section>`;
}

/** How the desk works, and why nobody is named. */
export function renderMethod(language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  return html`<section aria-labelledby="method"><h2 id="method">${t('method')}</h2><p class="soft">${t('methodText')}</p></section>`;
}
