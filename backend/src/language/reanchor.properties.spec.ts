import { describe, expect, it } from '@jest/globals';
import { reanchorAll } from './reanchor.js';
import { type MutationName, mutations, pick, type Random, seeded, type Tracked } from './testing/text-mutations.js';

const arabic = [
  'افتتحت محافظة الأنبار أمس جسراً جديداً فوق نهر الفرات بعد عامين من العمل.',
  'وقال مدير الطرق نزار الهيتي إن «كلفة الجسر بلغت ٧ مليارات دينار».',
  'وأضاف الهيتي أن المشروع سيخدم أكثر من ثلاثين قرية على الضفتين.',
  'أكَّدَتِ المُهندسةُ سُعادُ الراويِّ أنَّ الفحوصَ أُجريتْ مرّتينِ قبلَ الافتتاح.',
  'ولم تعلن الوزارة موعد المرحلة الثانية من المشروع حتى الآن.',
  'وتوقع السكان أن تنخفض أجور النقل بين القضاء ومركز المدينة.',
  'بلغ عدد العابرين في اليوم الأول ١٢٫٥ ألف مركبة بحسب شرطة المرور.',
  'وكانت الأمطار قد أخّرت صب الدعامات ثلاثة أشهر في الشتاء الماضي.',
  'قال الهيتي: نعم، تأخرنا.',
  'وشكر المحافظ العمال وقال إن أجورهم ستصرف كاملة خلال أسبوع.',
  'ويرى مختصون أن الجسر القديم يحتاج إلى ترميم عاجل قبل الفيضان.',
  'وتعهدت الشركة المنفذة بصيانة مجانية مدتها خمس سنوات كاملة.',
];
const english = [
  'The port authority opened its second terminal on Monday after a delay of eight months.',
  'Its director, Maryam Odeh, said the naïve early forecast had been “off by 40 per cent”.',
  'She added that 1,250 containers a day would pass through the new berths.',
  'Residents of the old quarter fear that lorries will crowd the coastal road.',
  'The council promised a bypass before the end of next year.',
  'No contract for the bypass has been signed so far.',
  'Two cranes arrived from Busan in March and were tested in April.',
  'Fishing crews were offered moorings at a reduced fee until winter.',
  'Odeh said: yes, we were late.',
  'The terminal’s café and waiting hall open to the public in June.',
  'An auditor will report on the final cost within ninety days.',
  'Ships above 300 metres still have to wait for the evening tide.',
];
/** Of other words than those above, so that nothing inserted puts together again what was cut. */
const others = [
  'وأشار تقرير شهري إلى تحسن جودة مياه الشرب داخل أحياء الموصل.',
  'Weather services expect strong winds along northern shores tonight.',
  'وغادر الوفد القاعة بقليل دون أي تصريح للصحفيين.',
  'Schools reopen after holidays with longer hours than ever.',
  'وحضر حفل التكريم فنانون وكتّاب وطلبة جامعيون.',
  'Local crafts fill one museum beside customs houses.',
];

/** Some sentences of a text recur in it, as they do in the news. */
function newText(sentences: readonly string[], random: Random): string {
  const order = [...sentences].sort(() => random(3) - 1);
  if (random(4) === 0) order.splice(random(order.length), 0, order[random(order.length)] ?? '');
  return order
    .map((sentence, index) => sentence + (index % 3 === 2 ? '\n\n' : ' '))
    .join('')
    .trimEnd();
}

/** Whole sentences, and parts of at least three words. */
function newSpans(text: string, random: Random): Tracked['spans'] {
  const sentences = Array.from(text.matchAll(/\S[^\n]*?[.»](?=\s|$)/g), ({ 0: words, index }) => ({ words, index }));
  return Array.from({ length: 8 }, () => {
    const { words, index } = pick(sentences, random);
    const starts = [0, ...Array.from(words.matchAll(/ /g), ({ index: gap }) => gap + 1)];
    const first = random(3) === 0 ? 0 : random(starts.length - 2);
    const from = starts[first] ?? 0;
    const to = starts[first + 3 + random(9)] ?? words.length;
    const quote = words.slice(from, to).trimEnd();
    return { start: index + from, end: index + from + quote.length, survives: true, copies: [] };
  });
}

interface Tally {
  surviving: number;
  sure: number;
  wrong: string[];
}

/**
 * Names of the changes to make. Only one of them carries a sentence elsewhere: a copy put where its original was taken away
 * from is the original to everybody but this test.
 */
function changesOf(names: readonly MutationName[], most: number, random: Random): MutationName[] {
  const chosen = Array.from({ length: 1 + random(most) }, () => pick(names, random));
  const carries = (name: MutationName) => name === 'move' || name === 'duplicate';
  const first = chosen.findIndex(carries);
  return chosen.filter((name, index) => !carries(name) || index === first);
}

/** Changes texts and compares where each span is said to be with where it is. */
function tallyOf(names: readonly MutationName[], texts: number, most: number): Tally {
  const tally: Tally = { surviving: 0, sure: 0, wrong: [] };
  for (let seed = 1; seed <= texts; seed += 1) {
    const random = seeded(seed);
    const text = newText(random(2) === 0 ? arabic : english, random);
    const old: Tracked = { text, spans: newSpans(text, random) };
    const changes = changesOf(names, most, random);
    const now = changes.reduce((tracked, name) => mutations[name](tracked, random, { others }), old);
    for (const [index, result] of reanchorAll(old.spans, text, now.text).entries()) {
      const truth = now.spans[index];
      const sought = text.slice(old.spans[index]?.start, old.spans[index]?.end);
      if (truth?.survives) tally.surviving += 1;
      if (!truth || (result.outcome !== 'exact' && result.outcome !== 'shifted')) continue;
      const { start, end } = result.place;
      const right = truth.survives ? [truth.start] : [truth.start, ...truth.copies.map((copy) => copy.start)];
      const isRight =
        seen(now.text.slice(start, end)) === seen(sought) && right.some((place) => isSamePlace(now.text, place, start));
      if (!isRight) tally.wrong.push(`seed ${seed}, ${changes.join(', ')}: ${sought}`);
      else if (truth.survives) tally.sure += 1;
    }
  }
  return tally;
}

/** What a reader sees of a text, so that ends may differ in a mark or a blank. */
const seen = (text: string) => text.normalize('NFKD').replaceAll(/\u200d|[\s\u0640\u200f\u064b-\u0652\u0670]/g, '');
const isSamePlace = (text: string, a: number, b: number) => seen(text.slice(Math.min(a, b), Math.max(a, b))) === '';

const everyMutation = Object.keys(mutations) as MutationName[];

describe('spans of a text that changes', () => {
  it.each(everyMutation)('are found again and never misplaced: %s', (name) => {
    const { surviving, sure, wrong } = tallyOf([name], 150, 1);
    expect(wrong).toEqual([]);
    expect(sure / surviving).toBeGreaterThanOrEqual(0.98);
  });

  it('are found again and never misplaced after several changes at once', () => {
    const { surviving, sure, wrong } = tallyOf(everyMutation, 1_500, 4);
    expect(wrong).toEqual([]);
    expect(surviving).toBeGreaterThan(10_000);
    expect(sure / surviving).toBeGreaterThanOrEqual(0.99);
  });
});
