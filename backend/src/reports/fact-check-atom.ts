import { attributionRatingNames, type InterfaceLanguage } from '@isnad/contracts';
import type { Desk } from './desk.js';
import type { FactCheck } from './fact-check.js';
import { html, type SafeHtml } from './html.js';
import { labelsIn } from './labels.js';
import { inLanguage } from './rating-presentation.js';

export interface AtomFeed {
  readonly desk: Desk;
  /** The feed's own absolute address, and that of the list of fact-checks. */
  readonly url: string;
  readonly listUrl: string;
  readonly language: InterfaceLanguage;
  /** When the feed was asked for: the time of a feed in which nothing stands yet. */
  readonly now: string;
}

/** What XML does not take, however it is written: a text may have been pasted with it, and a quotation may end in half a sign. */
const outsideXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * The desk's fact-checks for feed readers, as Atom (RFC 4287). Takes the newest version of each, as ordered by the caller. A correction
 * and a retraction bring their entry up again with its reason: whoever read the verdict before learns of it where they read it.
 */
export function renderFactCheckAtom(factChecks: readonly FactCheck[], feed: AtomFeed): string {
  const { desk, language } = feed;
  const newest = factChecks.flatMap(({ publication }) => publication.publishedAt ?? []).sort();
  const markup = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${feed.url}</id>
<title>${labelsIn(language)('factChecks')} — ${desk.name[language]}</title>
<updated>${newest.at(-1) ?? feed.now}</updated>
<author><name>${desk.name[language]}</name>${desk.url ? html`<uri>${desk.url}</uri>` : null}</author>
<link rel="self" type="application/atom+xml" href="${feed.url}"/>
<link rel="alternate" type="text/html" href="${feed.listUrl}"/>
${factChecks.map((factCheck) => renderEntry(factCheck, language))}</feed>
`.markup;
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup.replace(outsideXml, '')}`;
}

function renderEntry(factCheck: FactCheck, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const { claim, publication, truthRating, attributionRating, summary } = factCheck;
  const retracted = publication.kind === 'retraction';
  const rating = inLanguage(truthRating.name, language);
  const notices = { fact_check: null, correction: t('correctionNotice'), retraction: t('retractionNotice') };
  const notice = notices[publication.kind];
  const standing = retracted ? t('withdrawn') : `${rating} · ${attributionRatingNames[attributionRating][language]}`;
  const words = [
    notice && publication.reason ? `${notice}. ${t('reason')}: ${publication.reason}` : notice,
    retracted ? null : summary,
  ];
  return html`<entry xml:lang="${claim.language}">
<id>${publication.url}</id>
<title>${claim.text}</title>
<link rel="alternate" type="text/html" href="${publication.url}"/>
${publication.firstPublishedAt && html`<published>${publication.firstPublishedAt}</published>`}
<updated>${publication.publishedAt}</updated>
<category term="${retracted ? 'retracted' : truthRating.key}" label="${standing}"/>
<summary type="text">${[`${standing}.`, ...words.filter((part) => part !== null)].join(' ')}</summary>
</entry>
`;
}
