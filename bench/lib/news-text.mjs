/**
 * Arabic news text of any size, made from the project's own sample reports: the same seed gives the same text. Numbers,
 * dates and names differ from report to report, so that nothing is fast only because it was seen before.
 */
import { readFileSync } from 'node:fs';

const SAMPLE = new URL('../../prisma/sample/', import.meta.url);
const FIRST = 'سامر نبيل هدى ليلى عمر كريم رنا ماجد سلمى طارق وفاء أيمن جمانة فراس ريم'.split(' ');
const FAMILY = 'الجبوري الحسني السالم العبدلي النجار الخطيب الموصلي القيسي البدري الشامي الرفاعي الكناني العزاوي'.split(
  ' ',
);

/** A small generator of pseudo-random numbers (mulberry32). */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The paragraphs of both sample reports. */
function paragraphs() {
  return ['outlet-a.txt', 'outlet-b.txt'].map((file) =>
    readFileSync(new URL(file, SAMPLE), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
}

/** A name that hardly ever comes twice: a family name with a second part made of letters. */
function familyName(next) {
  const letters = Array.from({ length: 3 + next(3) }, () => 'بتجحدرسعفقكلمنهي'[next(16)]).join('');
  return next(3) === 0 ? `ال${letters}ي` : FAMILY[next(FAMILY.length)];
}

function varied(paragraph, names, next) {
  return paragraph
    .replaceAll('منذر', names.first)
    .replaceAll('الصافوري', names.family)
    .replace(/[0-9]/gu, () => String(next(10)))
    .replace(/[٠-٩]/gu, () => '٠١٢٣٤٥٦٧٨٩'[next(10)] ?? '');
}

/** News text of `bytes` bytes of UTF-8, cut at a paragraph's end (a little more, never less). */
export function newsText(bytes, seed = 1) {
  const next = random(seed);
  const reports = paragraphs();
  const text = [];
  for (let size = 0; size < bytes; ) {
    const names = { first: FIRST[next(FIRST.length)], family: familyName(next) };
    for (const paragraph of reports[next(reports.length)] ?? []) {
      // Reports differ in what they leave out.
      if (next(8) === 0) continue;
      const line = varied(paragraph, names, next);
      text.push(line);
      size += Buffer.byteLength(line) + 2;
      if (size >= bytes) break;
    }
  }
  return text.join('\n\n');
}
