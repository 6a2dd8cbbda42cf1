import { limits } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { nothingSelected, pageToggled, ranged, renewed, type Selection, toggled } from './selection.js';

interface Row {
  readonly id: string;
  readonly version?: number;
}
const rows: Row[] = ['أ', 'ب', 'ج', 'د', 'ه'].map((id) => ({ id }));
const row = (id: string): Row => ({ id });
const select = (...ids: string[]) =>
  ids.reduce<Selection<Row>>((selection, id) => toggled(selection, row(id)), nothingSelected);
const idsOf = ({ items }: Selection<Row>) => [...items.keys()];

describe('choosing rows', () => {
  it('chooses a row, and drops it again', () => {
    expect(idsOf(select('أ', 'ب'))).toEqual(['أ', 'ب']);
    expect(idsOf(select('أ', 'ب', 'أ'))).toEqual(['ب']);
  });

  it.each([
    ['down from the row chosen last', select('ب'), 'د', ['ب', 'ج', 'د']],
    ['up from it', select('د'), 'ب', ['ب', 'ج', 'د']],
    ['drops them where the row was chosen already', select('أ', 'ب', 'ج'), 'أ', []],
    ['only the row itself without an anchor on the page', nothingSelected, 'ج', ['ج']],
  ])('takes a range: %s', (_case, selection, id, expected) => {
    expect(idsOf(ranged<Row>(selection, row(id), rows)).sort()).toEqual([...expected].sort());
  });

  it('chooses the whole page, keeps what other pages hold, and drops the page where it is whole', () => {
    const whole = pageToggled(select('من صفحة أخرى', 'ب'), rows);
    expect(whole.items.size).toBe(6);
    expect(idsOf(pageToggled(whole, rows))).toEqual(['من صفحة أخرى']);
  });

  it('never holds more than one request may name', () => {
    const many = Array.from({ length: limits.bulkClaims + 5 }, (_, place) => row(String(place)));
    expect(pageToggled<Row>(nothingSelected, many).items.size).toBe(limits.bulkClaims);
  });

  it('takes the newer version of a row that the list shows anew, and is the same where there is none', () => {
    const held = select('أ');
    expect(renewed(held, [{ id: 'أ', version: 2 }]).items.get('أ')).toEqual({ id: 'أ', version: 2 });
    expect(renewed(held, [row('ب')])).toBe(held);
  });
});
