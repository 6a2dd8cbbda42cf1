import { describe, expect, it } from '@jest/globals';
import { mentionsIn } from './mentions.js';

const members = [
  { id: '1', name: 'نور' },
  { id: '2', name: 'نور الحسيني' },
  { id: '3', name: 'Noor' },
  { id: '4', name: '' },
];

describe('mentionsIn', () => {
  const cases: [string, string, string[]][] = [
    ['one name', 'راجعي هذا يا @نور من فضلك', ['1']],
    ['the longest name that fits', 'شكراً @نور الحسيني، وصل', ['2']],
    ['two people, each once, in order', '@Noor ثم @نور ثم @Noor', ['3', '1']],
    ['a name that goes on is another word', '@نورس في السماء', []],
    ['an e-mail address calls nobody', 'desk@Noor.example', []],
    ['a bare sign calls nobody', 'سعره @ 5', []],
    ['a name at the very end', 'إلى @Noor', ['3']],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(mentionsIn(text, members).map(({ id }) => id)).toEqual(expected);
  });
});
