import type { InterfaceLanguage } from '@isnad/contracts';
import type { CitedEvidence } from './fact-check.js';
import { evidenceKindNames, labelsIn, stanceNames } from './labels.js';
import type { Block } from './pdf-document.js';
import { codeRun, dayRun, dottedLine, given, hashRun, linked, said } from './pdf-text.js';

const stanceTones = { supports: 'best', refutes: 'worst', context: 'neutral' } as const;

/** The evidence as numbered cards, in the order of citation; a sentence where there is none. */
export function evidenceBlocks(evidence: readonly CitedEvidence[], language: InterfaceLanguage): Block[] {
  if (evidence.length === 0) {
    return [{ type: 'line', line: [said(labelsIn(language)('noEvidence'), language, 'soft')] }];
  }
  return evidence.map((item, index) => ({ type: 'card', number: index + 1, blocks: itemBlocks(item, language) }));
}

function itemBlocks(item: CitedEvidence, language: InterfaceLanguage): Block[] {
  const t = labelsIn(language);
  const source = dottedLine(
    language,
    item.publisher === null ? null : given(item.publisher, undefined, 'soft'),
    item.publishedAt === null ? null : dayRun(item.publishedAt, language, 'soft'),
  );
  const rows = [
    { name: t('note'), value: item.note === null ? null : given(item.note) },
    { name: t('sourceInterest'), value: item.sourceInterest === null ? null : given(item.sourceInterest) },
    { name: t('accessed'), value: dayRun(item.accessedAt, language) },
    { name: t('webAddress'), value: item.url === null ? null : linked(codeRun(item.url), item.url) },
    {
      name: t('archivedCopy'),
      value: item.archivedUrl === null ? null : linked(codeRun(item.archivedUrl), item.archivedUrl),
    },
    { name: t('keptCopyShort'), value: item.fileSha256 === null ? null : hashRun(item.fileSha256) },
  ];
  return [
    { type: 'subheading', line: [linked(given(item.title), item.url)] },
    ...(source.length === 0 ? [] : [{ type: 'line' as const, line: source }]),
    {
      type: 'tags',
      tags: [
        { text: said(stanceNames[item.stance][language], language), tone: stanceTones[item.stance] },
        { text: said(evidenceKindNames[item.kind][language], language), tone: 'neutral' },
      ],
    },
    ...(item.quote === null ? [] : [{ type: 'quote' as const, line: [given(item.quote)] }]),
    {
      type: 'facts',
      rows: rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value: [value] }])),
    },
  ];
}
