import { describe, expect, it } from '@jest/globals';
import { readFile } from './read-file.js';
import { understand } from './understand.js';

const nobody = () => undefined;
const read = (source: string, name = 'مقابلة.srt') => readFile(Buffer.from(source), name, nobody);
const cue = (number: number, times: string, ...lines: string[]) => [number, times, ...lines, ''].join('\n');

describe('SRT', () => {
  it.each([
    [
      'a sentence over two captions',
      [
        cue(1, '00:00:01,000 --> 00:00:03,000', 'دخلت أربعون سفينة'),
        cue(2, '00:00:03,100 --> 00:00:05,000', 'المرسى هذا الأسبوع.'),
      ],
      'دخلت أربعون سفينة المرسى هذا الأسبوع.',
    ],
    [
      'two sentences',
      [
        cue(1, '00:00:01,000 --> 00:00:02,000', 'اكتمل الجسر.'),
        cue(2, '00:00:02,000 --> 00:00:03,000', 'هل يكفي؟'),
        cue(3, '00:00:03,000 --> 00:00:04,000', 'نعم'),
      ],
      'اكتمل الجسر.\nهل يكفي؟\nنعم',
    ],
    [
      'a pause',
      [cue(1, '00:00:01,000 --> 00:00:02,000', 'اكتمل الجسر'), cue(2, '00:00:09,000 --> 00:00:10,000', 'ثم افتتح')],
      'اكتمل الجسر\nثم افتتح',
    ],
    [
      'lines of one caption',
      [cue(1, '00:00:01,000 --> 00:00:02,000', '<i>اكتمل</i>', '{\\an8}<font color="#fff">الجسر</font>')],
      'اكتمل الجسر',
    ],
    ['two who speak at once', [cue(1, '00:00:01,000 --> 00:00:02,000', '- متى؟', '- غداً')], 'متى؟\nغداً'],
    [
      'no empty line between',
      ['1\n00:00:01,000 --> 00:00:02,000\nاكتمل\n2\n00:00:02,000 --> 00:00:03,000\nالجسر'],
      'اكتمل الجسر',
    ],
    ['Windows line ends and a full stop in times', ['1\r\n00:00:01.000 --> 00:00:02.000\r\nاكتمل\r\n\r\n'], 'اكتمل'],
  ])('reads %s', async (_case, cues, text) => {
    expect(await read(cues.join('\n'))).toMatchObject({ text, format: 'srt', encoding: 'utf-8' });
  });

  it('keeps the times of every stretch, in its text', async () => {
    const { text, times } = await read(
      [
        cue(1, '00:00:01,250 --> 00:00:03,000', 'قال المدير:'),
        cue(2, '01:00:03,100 --> 01:00:05,5', 'اكتمل الجسر.'),
      ].join('\n'),
    );
    expect(times.map(({ start, end, startMs, endMs }) => [text.slice(start, end), startMs, endMs])).toEqual([
      ['قال المدير:', 1_250, 3_000],
      ['اكتمل الجسر.', 3_603_100, 3_605_500],
    ]);
  });

  it('is known by its content, whatever it is called', async () => {
    expect((await read(cue(1, '00:00:01,000 --> 00:00:02,000', 'اكتمل الجسر.'), 'نص.txt')).format).toBe('srt');
    expect((await read('لا أزمنة هنا', 'نص.srt')).format).toBe('plain');
  });

  it('reads a hundred thousand lone brackets without delay', async () => {
    const { text } = await read(cue(1, '00:00:01,000 --> 00:00:02,000', '<'.repeat(100_000), '{\\'.repeat(100_000)));
    expect(text.length).toBe(300_001);
  });
});

describe('VTT', () => {
  const vtt = (...cues: string[]) =>
    `WEBVTT - مقابلة\n\nSTYLE\n::cue { color: red }\n\nNOTE ملاحظة\n\n${cues.join('\n')}`;

  it('names who speaks, once for each turn', async () => {
    const { text } = await read(
      vtt(
        '00:01.000 --> 00:03.000\n<v.loud كمال الشطري>دخلت أربعون سفينة</v>\n',
        '00:03.000 --> 00:05.000 align:start position:10%\n<v كمال الشطري>المرسى <c.yellow>هذا</c> <00:04.000>الأسبوع.\n',
        'ب\n00:05.000 --> 00:06.000\n<v المذيعة>وماذا بعد؟ &amp; متى؟\n',
      ),
      'مقابلة.vtt',
    );
    expect(text).toBe('كمال الشطري: دخلت أربعون سفينة المرسى هذا الأسبوع.\nالمذيعة: وماذا بعد؟ & متى؟');
  });

  it('says once what rolling captions repeat', async () => {
    const { text, notes } = await read(
      vtt(
        '00:01.000 --> 00:03.000\nاكتمل الجسر الجديد\n',
        '00:03.000 --> 00:05.000\nاكتمل الجسر الجديد\nوافتتح أمس\n',
        '00:05.000 --> 00:07.000\nوافتتح أمس\nبحضور الأهالي.\n',
      ),
    );
    expect(text).toBe('اكتمل الجسر الجديد وافتتح أمس بحضور الأهالي.');
    expect(notes.map(({ code }) => code)).toEqual(['repeated-captions']);
  });

  it('gives its statements their speakers and their times', async () => {
    const source = vtt(
      '00:01.000 --> 00:03.000\n<v كمال الشطري>دخلت أربعون سفينة\n',
      '00:03.500 --> 00:05.000\n<v كمال الشطري>المرسى هذا الأسبوع.\n',
      '00:05.000 --> 00:06.000\n<v المذيعة>وماذا بعد؟\n',
    );
    const { segments } = await understand({ kind: 'file', bytes: Buffer.from(source), fileName: 'a.vtt' }, 'ar');
    expect(segments.map(({ exact, speaker, time }) => [exact, speaker?.name, time])).toEqual([
      ['دخلت أربعون سفينة المرسى هذا الأسبوع.', 'كمال الشطري', { startMs: 1_000, endMs: 5_000 }],
      ['وماذا بعد؟', 'المذيعة', { startMs: 5_000, endMs: 6_000 }],
    ]);
  });

  it('is refused where nobody says anything', async () => {
    await expect(read(vtt())).rejects.toMatchObject({ code: 'document.no-text' });
  });
});
