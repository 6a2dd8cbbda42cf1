import { limits } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { acceptText, decodeCharacters, decodeText } from './decode-text.js';
import { ReadingRefusal } from './reading-refusal.js';

const ARABIC = 'افتتح الوزير المحطة الجديدة، وقال: «تكفي ٤٠ ألف بيت».\r\nوأضاف أن العمل مستمر.';
const ENGLISH = 'The minister said: “It will serve 40,000 homes.”\nWork goes on.';

const LATINISED = ARABIC.replaceAll(/[٠-٩]/g, '4');
const SENTENCE = 'قال مدير الشركة إن المشروع اكتمل، وشكر العمال على ما بذلوه من جهد.';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const withMark = (mark: readonly number[], bytes: Buffer): Buffer => Buffer.concat([Buffer.from(mark), bytes]);

/** Encodes with a one-byte table by turning its decoder around. */
function encodeWith(encoding: string, text: string): Buffer {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const),
  );
  return Buffer.from(
    [...text].map((character) => {
      const byte = table.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

function refusal(read: () => unknown): { code: string; ar: string; en: string } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ReadingRefusal)) throw error;
    return { code: error.code, ...error.detail };
  }
  throw new Error('The text was taken');
}

describe('decodeText', () => {
  it.each([
    ['Arabic UTF-8', Buffer.from(ARABIC), ARABIC, 'utf-8'],
    ['UTF-8 with its mark', withMark([0xef, 0xbb, 0xbf], Buffer.from(ARABIC)), ARABIC, 'utf-8'],
    [
      'UTF-8 with two marks, the second of which is text',
      withMark([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], Buffer.from('نص')),
      '\ufeffنص',
      'utf-8',
    ],
    ['UTF-16 LE with its mark', withMark([0xff, 0xfe], Buffer.from(ARABIC, 'utf16le')), ARABIC, 'utf-16le'],
    ['UTF-16 BE with its mark', withMark([0xfe, 0xff], utf16be(ARABIC)), ARABIC, 'utf-16be'],
    ['one letter of UTF-16 with its mark', withMark([0xff, 0xfe], Buffer.from('س', 'utf16le')), 'س', 'utf-16le'],
    ['Arabic UTF-16 LE without a mark', Buffer.from(ARABIC, 'utf16le'), ARABIC, 'utf-16le'],
    ['Arabic UTF-16 BE without a mark', utf16be(ARABIC), ARABIC, 'utf-16be'],
    ['English UTF-16 LE without a mark', Buffer.from(ENGLISH, 'utf16le'), ENGLISH, 'utf-16le'],
    ['English UTF-16 BE without a mark', utf16be(ENGLISH), ENGLISH, 'utf-16be'],
    ['one Arabic word of UTF-16 LE without a mark', Buffer.from('المحطة', 'utf16le'), 'المحطة', 'utf-16le'],
    ['characters beyond U+FFFF', Buffer.from('قال 😀 ثم مضى'), 'قال 😀 ثم مضى', 'utf-8'],
    ['tabs, every kind of line end, a page break', Buffer.from('أ\tب\nج\rد\r\nه\fو'), 'أ\tب\nج\rد\r\nه\fو', 'utf-8'],
    ['tashkeel and directional marks', Buffer.from('\u200fقَالَ\u200e'), '\u200fقَالَ\u200e', 'utf-8'],
    ['another script', Buffer.from('Речь министра'), 'Речь министра', 'utf-8'],
    ['Arabic windows-1256', encodeWith('windows-1256', LATINISED), LATINISED, 'windows-1256'],
    ['one sentence of it', encodeWith('windows-1256', SENTENCE), SENTENCE, 'windows-1256'],
    ['Arabic ISO-8859-6', encodeWith('iso-8859-6', SENTENCE), SENTENCE, 'iso-8859-6'],
    [
      'windows-1256 with names in Latin letters',
      encodeWith('windows-1256', `${SENTENCE} (Basra Gateway Company)`),
      `${SENTENCE} (Basra Gateway Company)`,
      'windows-1256',
    ],
  ])('reads %s', (_case, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['windows-1256', encodeWith('windows-1256', 'الأمطار غزيرة')],
    ['ISO-8859-6', encodeWith('iso-8859-6', 'الأمطار غزيرة')],
    ['windows-1252', Buffer.from('The caf\xe9\x92s owner said \x96 \x93no\x94.', 'latin1')],
    ['ISO-8859-1 (Latin-1)', Buffer.from('Le ministre a déclaré que le café était fermé.', 'latin1')],
    ['UTF-32', withMark([0xff, 0xfe, 0, 0], Buffer.from([0x27, 0x06, 0, 0]))],
    ['UTF-32', withMark([0, 0, 0xfe, 0xff], Buffer.from([0, 0, 0x06, 0x27]))],
    ['UTF-8', Buffer.from(ARABIC).subarray(0, 12)],
    ['UTF-16LE', withMark([0xff, 0xfe], Buffer.from(ARABIC, 'utf16le').subarray(0, 21))],
    ['UTF-16LE', withMark([0xff, 0xfe], Buffer.from([0x00, 0xd8, 0x20, 0x00]))],
  ])('refuses what is not whole UTF-8 or UTF-16 and names it: %s', (name, bytes) => {
    const { code, ar, en } = refusal(() => decodeText(bytes));
    expect(code).toBe('document.encoding-unsupported');
    expect(ar).toContain(name);
    expect(en).toContain(name);
  });

  it.each([
    ['windows-1252', 'The caf\xe9\x92s owner said \x96 \x93no\x94.', 'The café’s owner said – “no”.'],
    [
      'ISO-8859-1',
      'Le ministre a d\xe9clar\xe9 que le caf\xe9 \xe9tait ferm\xe9.',
      'Le ministre a déclaré que le café était fermé.',
    ],
    ['latin1', 'Die Stra\xdfe f\xfcr \xd6l: 5 \xb0C, 3 \xa3.', 'Die Straße für Öl: 5 °C, 3 £.'],
  ])('reads Latin letters where %s is declared, and only there', (label, written, text) => {
    const bytes = Buffer.from(written, 'latin1');
    expect(decodeCharacters(bytes, [label])).toEqual({ text, encoding: 'windows-1252' });
    expect(refusal(() => decodeCharacters(bytes)).code).toBe('document.encoding-unsupported');
    expect(refusal(() => decodeCharacters(bytes, ['no-such-encoding'])).code).toBe('document.encoding-unsupported');
  });

  it.each([
    ['a line of windows-1256', encodeWith('windows-1256', 'الأمطار غزيرة')],
    ['a line of ISO-8859-6', encodeWith('iso-8859-6', 'الأمطار غزيرة')],
    ['windows-1251', encodeWith('windows-1251', 'Министр сказал, что работа закончена')],
    [
      'windows-1253 among Latin words',
      encodeWith('windows-1253', 'Reuters, BBC, AFP: Ο υπουργός δήλωσε ότι το έργο ολοκληρώθηκε'),
    ],
  ])('believes no declaration that calls %s Latin', (_case, bytes) => {
    expect(refusal(() => decodeCharacters(bytes, ['iso-8859-1'])).code).toBe('document.encoding-unsupported');
  });

  it.each([
    ['koi8-r', 'Министр сказал, что работа закончена, и поблагодарил рабочих за их труд'],
    ['windows-1251', 'Министр сказал, что работа закончена, и поблагодарил рабочих за их труд'],
    ['windows-1253', 'Ο υπουργός δήλωσε ότι το έργο ολοκληρώθηκε και ευχαρίστησε τους εργάτες'],
    ['windows-1255', 'השר אמר שהעבודה הסתיימה והודה לעובדים על מאמציהם'],
  ])('takes no %s for Arabic, and admits that it does not know it', (encoding, text) => {
    const { code, en } = refusal(() => decodeText(encodeWith(encoding, text)));
    expect({ code, en }).toEqual({
      code: 'document.encoding-unsupported',
      en: expect.stringContaining('not recognised'),
    });
  });

  it.each([
    ['U+0000', Buffer.from('قبل\u0000بعد')],
    ['U+0007', Buffer.from('قبل\u0007بعد')],
    ['U+FFFF', Buffer.from('قبل\uffffبعد')],
    ['U+0000', withMark([0xff, 0xfe], Buffer.from('قبل\u0000بعد', 'utf16le'))],
    ['binary', Buffer.from([0x80, 0x01, 0xff, 0x00, 0x93, 0xfe, 0x02])],
  ])('refuses what is not text and says what it is: %s', (name, bytes) => {
    const { code, en } = refusal(() => decodeText(bytes));
    expect(code).toBe('document.binary');
    expect(en).toContain(name);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['blanks', Buffer.from(' \r\n\t\u00a0\u3000')],
    ['marks that nobody sees', Buffer.from('\ufeff\u200f\u200b\n')],
    ['the mark of UTF-16 alone', Buffer.from([0xff, 0xfe])],
  ])('refuses %s as empty', (_case, bytes) => {
    expect(refusal(() => decodeText(bytes)).code).toBe('document.empty');
  });

  it('takes a text of exactly the limit and refuses one byte more, naming the limit', () => {
    const text = 'a'.repeat(limits.documentBytes);
    expect(decodeText(Buffer.from(text)).text).toHaveLength(limits.documentBytes);
    const { code, ar, en } = refusal(() => decodeText(Buffer.from(`${text}a`)));
    expect(code).toBe('document.too-large');
    expect(ar).toContain('4 ميبيبايت');
    expect(en).toContain('4 MiB');
  });
});

describe('acceptText', () => {
  it('keeps the text as sent, and a leading mark only in the bytes', () => {
    const { text, encoding, bytes } = acceptText(`\ufeff${ARABIC}`);
    expect({ text, encoding }).toEqual({ text: ARABIC, encoding: 'utf-8' });
    expect(bytes.equals(Buffer.from(`\ufeff${ARABIC}`))).toBe(true);
  });

  it.each([
    ['document.empty', ' \n'],
    ['document.empty', ''],
    ['document.binary', 'قبل\u0000بعد'],
    ['document.binary', 'قبل\ud83dبعد'],
    ['document.binary', 'قبل\uffffبعد'],
    ['document.too-large', 'a'.repeat(limits.documentBytes + 1)],
    ['document.too-large', 'س'.repeat(limits.documentBytes / 2 + 1)],
  ])('refuses with %s', (code, text) => {
    expect(refusal(() => acceptText(text))).toMatchObject({ code });
  });
});
