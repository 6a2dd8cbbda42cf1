import type { InterfaceLanguage } from '@isnad/contracts';
import { changedWords } from './changed-words.js';
import { listedIn } from './difference.js';
import type { Difference, FactCheck } from './fact-check.js';
import { differenceFieldNames, labelsIn } from './labels.js';
import type { Block, Line, Run } from './pdf-document.js';
import { dottedLine, given, said } from './pdf-text.js';
import { inLanguage } from './rating-presentation.js';
import { writtenIn } from './text-direction.js';

/** What this version changed, word by word; nothing where it changed nothing. */
export function differenceBlocks({ differences, publication }: FactCheck, language: InterfaceLanguage): Block[] {
  if (differences.length === 0) return [];
  const t = labelsIn(language);
  return [
    { type: 'heading', text: `${t('changes')} · ${t('version')} ${publication.number}` },
    ...differences.flatMap((difference): Block[] => [
      { type: 'subheading', line: nameOf(difference, language) },
      { type: 'prose', lead: false, paragraphs: [changeOf(difference, language)] },
    ]),
  ];
}

function nameOf({ field, about }: Difference, language: InterfaceLanguage): Line {
  const name = said(differenceFieldNames[field][language], language);
  if (about === null) return [name];
  return [name, said(' (', language, 'soft'), ...listed(about, language, 'soft'), said(')', language, 'soft')];
}

function changeOf({ before, after }: Difference, language: InterfaceLanguage): Line {
  if (typeof before === 'string' && typeof after === 'string') return changedRuns(before, after);
  const value = (side: NonNullable<Difference['before']>, look: Run['look']) =>
    listed(typeof side === 'string' ? side : inLanguage(side, language), language, look);
  const was = before === null ? [] : value(before, 'removed');
  const is = after === null ? [] : value(after, 'added');
  const arrow = was.length > 0 && is.length > 0 ? [said(language === 'ar' ? ' ← ' : ' → ', language)] : [];
  return [...was, ...arrow, ...is];
}

/** Things in one line with dots between, each in its own direction. */
const listed = (text: string, language: InterfaceLanguage, look: Run['look']): Line =>
  dottedLine(language, ...listedIn(text).map((part) => given(part, undefined, look)));

function changedRuns(before: string, after: string): Line {
  const written = { ...writtenIn(after === '' ? before : after), joined: true } as const;
  return changedWords(before, after).map(({ type, text }): Run => {
    if (type === 'same') return { ...written, text };
    if (type === 'left_out') return { ...written, text: ' […] ', look: 'soft' };
    return { ...written, text, look: type };
  });
}
