import { describe, expect, it } from '@jest/globals';
import { aCell, aDifference, anAlignedDocument, aRow, aStatement } from '../test-support/alignment-records.js';
import { readAlignmentView, writeAlignmentView } from './alignment-view.js';
import { claimsMissing, lackingIn, marksOfCell, rowsShown, typesOfRow } from './rows.js';

const [first, second, third] = [anAlignedDocument(), anAlignedDocument(), anAlignedDocument()] as const;

const base = aStatement('تخدم المحطة 40 ألف أسرة اليوم', 10, ['c1']);
const other = aStatement('المحطة تخدم 30 ألف أسرة', 100);
const another = aStatement('تخدم المحطة 30 ألف أسرة فقط', 200, ['c2']);

const row = aRow([
  aCell(first, [base]),
  aCell(second, [other], 'altered', [
    aDifference('number', [base, '40'], [other, '30']),
    aDifference('date', [base, 'اليوم'], null),
    aDifference('wording', [base, 'تخدم المحطة'], [other, 'المحطة تخدم']),
  ]),
  aCell(third, [another], 'altered', [
    aDifference('number', [base, '40'], [another, '30']),
    aDifference('qualifier', null, [another, 'فقط']),
  ]),
]);
const [baseCell, otherCell, anotherCell] = row.cells as [
  (typeof row.cells)[0],
  (typeof row.cells)[0],
  (typeof row.cells)[0],
];

const wordsOf = (statement: { exact: string; start: number }, marks: readonly { start: number; end: number }[]) =>
  marks.map(({ start, end }) => statement.exact.slice(start - statement.start, end - statement.start));

describe('the marks of a cell', () => {
  it('are its own differences, what matters after what does not', () => {
    const marks = marksOfCell(row, otherCell, false);
    expect(wordsOf(other, marks)).toEqual(['المحطة تخدم', '30']);
    expect(marks.at(-1)).toMatchObject({ type: 'number', counterpart: '40' });
  });

  it('are in the base those of every other report, each place once', () => {
    expect(wordsOf(base, marksOfCell(row, baseCell, false))).toEqual(['تخدم المحطة', '40', 'اليوم']);
  });

  it('leave mere wording out when told', () => {
    expect(marksOfCell(row, otherCell, true).map(({ type }) => type)).toEqual(['number']);
  });

  it('know what the other report says nothing about', () => {
    expect(marksOfCell(row, anotherCell, false)).toContainEqual(
      expect.objectContaining({ type: 'qualifier', counterpart: null }),
    );
    expect(lackingIn(row, otherCell)).toEqual([{ type: 'date', words: 'اليوم' }]);
  });
});

describe('claims of a row', () => {
  it('are offered to the cells that lack them', () => {
    expect(claimsMissing(row, otherCell)).toEqual(['c1', 'c2']);
    expect(claimsMissing(row, baseCell)).toEqual(['c2']);
  });
});

describe('the rows shown', () => {
  const alone = aRow([aCell(second, [aStatement('لا غير', 300)])]);
  const same = aRow([aCell(first, [aStatement('نعم', 60)]), aCell(second, [aStatement('نعم', 160)], 'identical')]);
  const rows = [row, alone, same];

  it.each([
    ['', rows],
    ['only=altered', [row]],
    ['only=single', [alone]],
    ['type=number', [row]],
    ['type=date&type=unit', [row]],
    ['type=negation', []],
    ['only=single&type=number', []],
    ['only=nonsense&type=nonsense', rows],
  ])('by the address "%s"', (address, expected) => {
    expect(rowsShown(rows, readAlignmentView(new URLSearchParams(address)))).toEqual(expected);
  });

  it('name their types once and in one order', () => {
    expect(typesOfRow(row)).toEqual(['number', 'date', 'qualifier', 'wording']);
  });

  it('come back from the address as they were put there', () => {
    const view = { scope: 'altered', types: ['unit', 'condition'], hideWording: true } as const;
    expect(readAlignmentView(writeAlignmentView(view))).toEqual(view);
  });
});
