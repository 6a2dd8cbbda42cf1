import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { claimAt } from '../platform/db/testing/claim-walk.js';
import { DeskRows, type Text } from '../platform/db/testing/desk-rows.js';
import { rule } from '../platform/db/testing/refusals.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';

let created: TestDatabase;
let rows: DeskRows;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
});
afterAll(async () => {
  await rows.close();
  await created.drop();
});

const newText = async (text: string) => rows.text(await rows.speech(), text);
const mismatch = rule('span_matches_text');

interface Span {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** Stores all spans by one statement, as the extractor's are. */
async function store({ versionId }: Text, spans: readonly Span[]): Promise<void> {
  await rows.query(
    `INSERT INTO "segment" (id, document_version_id, start_offset, end_offset, exact, kind, score, reasons)
     SELECT s.id, $1, s.start, s."end", s.exact, 'quote', 0, '[]'
     FROM jsonb_to_recordset($2) AS s(id uuid, start integer, "end" integer, exact text)`,
    [versionId, JSON.stringify(spans.map((span) => ({ id: uuid(), ...span })))],
  );
}

describe('a span of a text with an emoji', () => {
  const text = 'النمو 📈 كبير\nExports 🇮🇶 rose';
  const chart = text.indexOf('📈');
  const flag = text.indexOf('🇮🇶');

  it.each([
    ['the whole text', 0, text.length],
    ['before the first', 0, chart],
    ['the emoji itself', chart, chart + 2],
    ['after it', chart + 2, chart + 8],
    ['around it', chart - 3, chart + 5],
    ['a flag, which is two of them', flag, flag + 4],
    ['half a flag, which is a whole character', flag + 2, flag + 4],
    ['the last letter', text.length - 1, text.length],
  ])('is stored: %s', async (_case, start, end) => {
    await expect(rows.segment(await newText(text), start, end)).resolves.toEqual(expect.any(String));
  });

  it.each([
    ['other words', 0, 5, 'النقص'],
    ['the right words one unit further', 1, 6, text.slice(0, 5)],
    ['the right words in code points, not UTF-16', chart + 1, chart + 6, text.slice(chart + 2, chart + 7)],
    ['less than it spans', 0, 5, text.slice(0, 4)],
    ['more than it spans', 0, 5, text.slice(0, 6)],
    ['another normalisation form', text.indexOf('rose'), text.indexOf('rose') + 4, 'rosé'],
    ['an end beyond the text', text.length - 4, text.length + 1, 'rose'],
    ['a place beyond the text', text.length + 10, text.length + 12, 'ab'],
    ['a start below nought', -1, 3, text.slice(0, 3)],
    ['no length', 5, 5, ''],
    ['its ends exchanged', 5, 0, text.slice(0, 5)],
    ['a start within a pair', chart + 1, chart + 5, text.slice(chart + 2, chart + 5)],
    ['an end within a pair', chart - 2, chart + 1, text.slice(chart - 2, chart)],
    ['an end within a pair, claiming the whole of it', chart, chart + 1, '📈'],
  ])('is refused with %s', async (_case, start, end, exact) => {
    await expect(rows.segment(await newText(text), start, end, { exact })).rejects.toMatchObject(mismatch);
  });

  it('is refused for an appearance as for a segment', async () => {
    const claim = await claimAt(rows, 'proposed');
    const source = await rows.text(claim.speechId, text);
    await rows.appearance(claim.id, source, chart, chart + 2);
    await expect(rows.appearance(claim.id, source, 0, 5, { exact: 'النقص' })).rejects.toMatchObject(mismatch);
  });

  it('takes the right ones of a statement down with the wrong one', async () => {
    const source = await newText(text);
    const right = { start: 0, end: 5, exact: text.slice(0, 5) };
    await expect(store(source, [right, { start: 6, end: 8, exact: 'x' }])).rejects.toMatchObject(mismatch);
    expect(await rows.query('SELECT 1 FROM "segment" WHERE document_version_id = $1', [source.versionId])).toEqual([]);
  });
});

describe('a stored span', () => {
  it.each([
    ['moved', 'start_offset = start_offset + 1'],
    ['lengthened', 'end_offset = end_offset + 1'],
    ['reworded', `exact = 'كان'`],
    ['put into another text', 'document_version_id = (SELECT id FROM "document_version" ORDER BY id DESC LIMIT 1)'],
  ])('is never %s', async (_case, change) => {
    const claim = await claimAt(rows, 'proposed');
    const source = await rows.text(claim.speechId, 'قال الوزير');
    await rows.version(source.documentId, 2, 'قال الوزير');
    const ids = {
      segment: await rows.segment(source, 0, 3),
      appearance: await rows.appearance(claim.id, source, 0, 3),
    };
    for (const [table, id] of Object.entries(ids)) {
      const changed = rows.query(`UPDATE "${table}" SET ${change} WHERE id = $1`, [id]);
      await expect(changed).rejects.toMatchObject(rule('span_is_permanent'));
    }
  });
});

/** Mulberry32: numbers below `bound` that are the same in every run. */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

const isLowSurrogate = (text: string, offset: number) => /^[\uDC00-\uDFFF]/.test(text.charAt(offset));
const loneHalf = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
const loneHalves = new RegExp(loneHalf, 'g');
const cutsPair = (text: string, { start, end }: Span) => isLowSurrogate(text, start) || isLowSurrogate(text, end);

/** The database counts in blocks of 1,000 units: astral characters crowd around every border, on it and across it. */
function textAcrossBlocks(random: (bound: number) => number): string {
  const letters = [...'ابتثجحخ \n,.abc٣é', '\u064E', '\u200F'];
  const astral = ['📈', '𝒳', '𐎠', '👨‍👩‍👧'];
  let text = '';
  while (text.length < 4_200) {
    const nearBorder = Math.abs(((text.length + 500) % 1_000) - 500) < 4;
    const pick = nearBorder || random(40) === 0 ? astral : letters;
    text += pick[random(pick.length)];
  }
  return text;
}

function randomSpan(text: string, random: (bound: number) => number): Span {
  const border = 1_000 * random(Math.ceil(text.length / 1_000));
  const around = () => Math.max(0, Math.min(text.length, border - 6 + random(13)));
  const anywhere = () => random(text.length + 1);
  const [a, b] = [random(2) ? around() : anywhere(), random(2) ? around() : anywhere()];
  const [start, end] = a === b ? [0, text.length] : [Math.min(a, b), Math.max(a, b)];
  return { start, end, exact: text.slice(start, end) };
}

describe('spans of texts longer than a block', () => {
  it.each([1, 2, 3, 4, 5])('the database cuts as JavaScript does (seed %d)', async (seed) => {
    const random = seeded(seed);
    const source = await newText(textAcrossBlocks(random));
    const drawn = Array.from({ length: 300 }, () => randomSpan(source.text, random));
    const distinct = [...new Map(drawn.map((span) => [`${span.start} ${span.end}`, span])).values()];
    const whole = distinct.filter((span) => !cutsPair(source.text, span));
    const cutting = distinct.filter((span) => cutsPair(source.text, span));
    expect(Math.min(whole.length, cutting.length)).toBeGreaterThan(10);

    // A lone half of a pair is no text that PostgreSQL could be given: the nearest that it could is the span without it.
    for (const span of cutting.slice(0, 20)) {
      const exact = span.exact.replaceAll(loneHalves, '');
      await expect(store(source, [{ ...span, exact }])).rejects.toMatchObject(mismatch);
    }
    for (const span of whole.slice(0, 20)) {
      const shifted = source.text.slice(span.start + 1, span.end + 1);
      if (shifted === span.exact || loneHalf.test(shifted)) continue;
      await expect(store(source, [{ ...span, exact: shifted }])).rejects.toMatchObject(mismatch);
    }
    await store(source, whole);
    const stored = await rows.query('SELECT 1 FROM "segment" WHERE document_version_id = $1', [source.versionId]);
    expect(stored).toHaveLength(whole.length);
  });
});
