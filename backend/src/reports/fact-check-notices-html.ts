import { renderDifferences } from './differences-html.js';
import type { FactCheck } from './fact-check.js';
import type { FactCheckHtmlOptions } from './fact-check-page.js';
import { factCheckPath } from './fact-check-page.js';
import type { FactCheckStanding } from './fact-check-standing.js';
import type { SafeHtml } from './html.js';
import { html } from './html.js';
import { labelsIn } from './labels.js';
import { day, inline } from './page-text.js';

/** What a reader must know before the first word: that a version is a draft, old, corrected or retracted, since when and why. */
export function renderNotices(
  factCheck: FactCheck,
  { standing, newest, isNewest }: FactCheckStanding,
  { language, mode }: FactCheckHtmlOptions,
): SafeHtml {
  const t = labelsIn(language);
  const { publication } = factCheck;
  const newestAddress = mode === 'public' ? factCheckPath(publication.slug, language) : publication.url;
  const toNewest = isNewest ? null : html`<p><a href="${newestAddress}">${t('seeNewest')}</a></p>`;
  switch (standing) {
    case 'preview':
      return notice('grave', t('previewNotice'), html`<p>${t('previewText')}</p>`);
    case 'retracted': {
      const retraction = newest?.kind === 'retraction' ? newest : publication;
      return notice(
        'grave',
        t('retractionNotice'),
        html`${retraction.publishedAt && html`<p class="soft">${day(retraction.publishedAt, language)}</p>`}
${retraction.reason && html`<p>${t('reason')}: ${inline(retraction.reason)}</p>`}
<p>${t('retractionText')}</p>${toNewest}`,
      );
    }
    case 'superseded':
      return notice(
        'plain',
        t('olderNotice'),
        html`<p>${t('version')} ${publication.number}${publication.publishedAt && html` · ${day(publication.publishedAt, language)}`}</p>${toNewest}`,
      );
    case 'current':
      return publication.kind === 'correction' ? correctionNotice(factCheck, language) : html``;
  }
}

function correctionNotice({ publication, differences }: FactCheck, language: 'ar' | 'en'): SafeHtml {
  const t = labelsIn(language);
  return notice(
    'plain',
    t('correctionNotice'),
    html`${publication.publishedAt && html`<p class="soft">${day(publication.publishedAt, language)}</p>`}
${publication.reason && html`<p>${t('reason')}: ${inline(publication.reason)}</p>`}
${differences.length > 0 ? html`<p><a href="#changes">${t('seeChanges')}</a></p>` : null}`,
  );
}

function notice(weight: 'plain' | 'grave', title: string, body: SafeHtml): SafeHtml {
  return html`<aside class="${weight === 'grave' ? 'notice grave' : 'notice'}" role="note"><h2>${title}</h2>${body}</aside>`;
}

/** The section that shows, word by word, what this version changed; nothing where it changed nothing. */
export function renderChanges({ differences, publication }: FactCheck, language: 'ar' | 'en'): SafeHtml {
  if (differences.length === 0) return html``;
  const t = labelsIn(language);
  return html`<section aria-labelledby="changes"><h2 id="changes">${t('changes')} · ${t('version')} ${publication.number}</h2>
${renderDifferences(differences, language)}</section>`;
}
