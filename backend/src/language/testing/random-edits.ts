import type { Random } from './text-mutations.js';

/** What makes a text hard to read: line ends, blanks, invisible characters, halves of an emoji, marks, words of saying. */
const INSERTS = [
  '\r\n',
  '\n',
  '\n\n',
  '\u00a0',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u0640',
  '\u064b',
  '\u0651',
  '🙂',
  '\ud83d',
  '\udc00',
  '"',
  '«',
  '»',
  '“',
  '”',
  '„',
  '‹',
  '›',
  ':',
  '،',
  '.',
  '؟',
  '(',
  ')',
  '#',
  '_',
  ' قال ',
  ' أن ',
  ' بحسب ',
  ' said ',
  ' that ',
  ' وزير ',
  '٣',
];

/** One to eight changes anywhere in a text: cuts, copies, turns and insertions. Nothing of the text need survive. */
export function mutate(text: string, next: Random): string {
  let result = text;
  for (let count = 1 + next(8); count > 0; count -= 1) {
    const at = next(result.length + 1);
    const length = next(12);
    switch (next(4)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + length);
        break;
      case 1:
        result = result.slice(0, at) + result.slice(at, at + length * 6) + result.slice(at);
        break;
      case 2:
        result = result.slice(at) + result.slice(0, at);
        break;
      default:
        result = result.slice(0, at) + (INSERTS[next(INSERTS.length)] ?? '') + result.slice(at);
    }
  }
  return result;
}
