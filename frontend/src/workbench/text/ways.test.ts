import type { AlignmentCell, AlignmentRow, DocumentMark, Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { aText } from '../../test-support/workbench-records.js';
import { ledgerItems } from './ledger.js';
import { alteredStatements, itemsOnWay } from './ways.js';

const text = 'بلغت الكلفة تسعة مليارات. اكتمل المشروع. بدأ العمل.';
const { segments } = aText(text, ['بلغت الكلفة تسعة مليارات', 'اكتمل المشروع', 'بدأ العمل']);
const markOn = (segment: Segment | undefined, over: Partial<DocumentMark>): DocumentMark => ({
  appearanceId: 'a',
  claimId: 'c',
  claimText: 'ادعاء',
  status: 'queued',
  createdById: null,
  assigneeIds: [],
  start: segment?.start ?? 0,
  end: segment?.end ?? 0,
  ...over,
});

describe('itemsOnWay', () => {
  const marks = [
    markOn(segments[0], { appearanceId: 'made', createdById: 'noor' }),
    markOn(segments[1], { appearanceId: 'asked', createdById: 'salim', assigneeIds: ['noor'] }),
    markOn(segments[2], { appearanceId: 'other', createdById: 'salim', assigneeIds: ['huda'] }),
  ];
  const items = ledgerItems(segments, marks);
  const keysOf = (way: 'undecided' | 'mine' | 'altered', userId?: string) =>
    itemsOnWay(items, way, { userId, altered: [{ start: 30, end: 33 }] }).map(({ key }) => key);

  it('leads to the claims that a person made or is asked to review', () => {
    expect(keysOf('mine', 'noor')).toEqual(['claim:made', 'claim:asked']);
  });

  it('leads nobody to the claims of nobody', () => {
    expect(keysOf('mine')).toEqual([]);
  });

  it('leads to what waits for a decision', () => {
    expect(keysOf('undecided')).toEqual(segments.map(({ id }) => `segment:${id}`));
  });

  it('leads to what stands where another outlet’s words differ', () => {
    expect(keysOf('altered')).toEqual(['claim:asked', `segment:${segments[1]?.id}`]);
  });
});

const cell = (documentId: string, start: number, relation: AlignmentCell['relation']): AlignmentCell => ({
  documentId,
  relation,
  differences: [],
  statements: [{ segmentId: 's', start, end: start + 5, exact: '…', kind: 'quote', speaker: null, claimIds: [] }],
});
const row = (altered: boolean, cells: AlignmentCell[]): AlignmentRow => ({
  id: String(cells[0]?.statements[0]?.start),
  altered,
  cells,
});

describe('alteredStatements', () => {
  const rows = [
    row(true, [cell('base', 0, null), cell('other', 100, 'altered'), cell('third', 200, 'reworded')]),
    row(false, [cell('base', 10, null), cell('other', 110, 'reworded')]),
    row(true, [cell('other', 120, null), cell('third', 220, 'altered')]),
  ];
  it.each([
    { documentId: 'base', starts: [0], why: 'what the others are compared with' },
    { documentId: 'other', starts: [100, 120], why: 'what differs, and what is differed from' },
    { documentId: 'third', starts: [220], why: 'not what is only worded otherwise' },
    { documentId: 'nowhere', starts: [], why: 'nothing of a text that is not compared' },
  ])('$documentId: $why', ({ documentId, starts }) => {
    expect(alteredStatements({ rows }, documentId).map(({ start }) => start)).toEqual(starts);
  });
});
