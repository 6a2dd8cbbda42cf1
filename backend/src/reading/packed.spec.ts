import { describe, expect, it } from '@jest/globals';
import { pack, unpack } from './packed.js';
import { understand } from './understand.js';

const TEXT =
  'قال مدير الميناء: «دخلت 40 سفينة هذا الأسبوع». وأضاف أن 12 سفينة تنتظر.\nThe port’s director added: “Forty ships 🚢 came.”';

describe('a packed text', () => {
  it('comes out as it went in', async () => {
    const understood = await understand({ kind: 'text', text: TEXT }, 'ar');
    const segments = understood.segments.map((segment) => ({ ...segment, time: { startMs: 0, endMs: 1500 } }));
    const whole = { ...understood, segments, notes: [{ code: 'x', text: { ar: 'س', en: 'x' } }] };
    expect(await unpack(pack(whole))).toEqual(whole);
  });
});
