import type { InterfaceLanguage } from '@isnad/contracts';
import type { WordRun } from './changed-words.js';
import { changedWords } from './changed-words.js';
import { listedIn } from './difference.js';
import type { Difference } from './fact-check.js';
import type { SafeHtml } from './html.js';
import { html } from './html.js';
import type { LabelKey } from './labels.js';
import { differenceFieldNames, labelsIn } from './labels.js';
import { dotted, inline } from './page-text.js';
import { inLanguage } from './rating-presentation.js';
import { writtenIn } from './text-direction.js';

/** What a correction changed: words taken away struck through, words added underlined, each also said to a screen reader. */
export function renderDifferences(differences: readonly Difference[], language: InterfaceLanguage): SafeHtml {
  return html`<dl class="changes">${differences.map(
    (difference) => html`<dt>${differenceFieldNames[difference.field][language]}${
      difference.about === null ? null : html` <span class="about">(${listed(difference.about)})</span>`
    }</dt>
<dd>${renderChange(difference, language)}</dd>`,
  )}</dl>`;
}

function renderChange({ before, after }: Difference, language: InterfaceLanguage): SafeHtml {
  if (typeof before === 'string' && typeof after === 'string') return renderWords(before, after, language);
  const t = labelsIn(language);
  const was =
    before !== null && removed(typeof before === 'string' ? before : inLanguage(before, language), t('removed'));
  const is = after !== null && added(typeof after === 'string' ? after : inLanguage(after, language), t('added'));
  return html`${was || null}${was && is ? (language === 'ar' ? ' ← ' : ' → ') : null}${is || null}`;
}

function renderWords(before: string, after: string, language: InterfaceLanguage): SafeHtml {
  const t = labelsIn(language);
  const { language: textLanguage, direction } = writtenIn(after === '' ? before : after);
  const runs = changedWords(before, after).map((run) => renderRun(run, t));
  return html`<div lang="${textLanguage}" dir="${direction}">${runs}</div>`;
}

function renderRun({ type, text }: WordRun, t: (key: LabelKey) => string): SafeHtml {
  switch (type) {
    case 'same':
      return html`${text}`;
    case 'left_out':
      return html` <span class="about">[…]</span> `;
    case 'removed':
      return removed(text, t('removed'), false);
    case 'added':
      return added(text, t('added'), false);
  }
}

/** Things in one line with dots between, each in its own direction. */
const listed = (text: string): SafeHtml => dotted(...listedIn(text).map((part) => inline(part)));

const removed = (text: string, said: string, isolate = true): SafeHtml =>
  html`<del><span class="hidden">${said}: </span>${isolate ? listed(text) : text}</del>`;
const added = (text: string, said: string, isolate = true): SafeHtml =>
  html`<ins><span class="hidden">${said}: </span>${isolate ? listed(text) : text}</ins>`;
