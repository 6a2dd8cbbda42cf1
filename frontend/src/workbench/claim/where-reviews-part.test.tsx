import type { AttributionRating, Review } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { anEvidence } from '../../test-support/evidence-records.js';
import { aList, newId } from '../../test-support/records.js';
import { renderWithApp } from '../../test-support/render-with-app.js';
import { stubFetch } from '../../test-support/stub-fetch.js';
import { Adjudication } from './Adjudication.js';

afterEach(cleanup);

const at = '2026-03-01T09:00:00.000Z';
const table = anEvidence({ title: 'الجدول السنوي للإنتاج', stance: 'refutes' });
const note = anEvidence({ title: 'مذكرة الوزارة', stance: 'supports' });
const law = anEvidence({ title: 'نص القانون', stance: 'context' });

const review = (
  name: string,
  attributionRating: AttributionRating,
  truthRating: string,
  ...cited: readonly { readonly id: string }[]
): Review => ({
  id: newId(),
  claimId: newId(),
  round: 1,
  reviewer: { id: newId(), name },
  attributionRating,
  truthRating,
  reasoning: `تعليل ${name}.`,
  evidenceIds: cited.map(({ id }) => id),
  createdAt: at,
  updatedAt: at,
  version: 1,
});

/** What is said under a heading of the comparison; null where the heading is not there. */
const saidOf = (heading: string): HTMLElement | null => {
  const next = screen.queryByText(heading)?.nextElementSibling;
  return next instanceof HTMLElement ? next : null;
};
const ATTRIBUTION = 'هل قيل هذا كما نُقل؟';
const TRUTH = 'هل الأمر كذلك؟';
const CITED = 'الأدلة المستند إليها';

function compare(...reviews: readonly Review[]) {
  stubFetch(() => ({ body: aList([]) }));
  return renderWithApp(<Adjudication reviews={reviews} evidence={[table, note, law]} />);
}

/** Without the signs that keep a name's direction to itself. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '');

describe('where the reviews of a round part', () => {
  it('says that they agree, and compares nothing then', () => {
    compare(review('سلمى', 'as_reported', 'true', table), review('كريم', 'as_reported', 'true', table));
    expect(screen.getByText('تتفق المراجعات في التقييمين، وتستند إلى الأدلة نفسها.')).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('says who found what where they part in whether it is so, and nothing of whether it was said', () => {
    compare(review('سلمى', 'as_reported', 'true', table), review('كريم', 'as_reported', 'mixed', table));
    expect(screen.getByRole('heading', { name: 'أين تفترق المراجعات' })).toBeTruthy();
    expect(saidOf(ATTRIBUTION)).toBeNull();
    const said = [...(saidOf(TRUTH)?.children ?? [])].map(({ textContent }) => plain(textContent));
    expect(said).toEqual(['سلمى صحيح', 'كريم صحيح جزئياً']);
  });

  it('says who found what where they part in whether it was said so', () => {
    compare(review('سلمى', 'as_reported', 'true', note), review('كريم', 'distorted', 'true', note));
    expect(saidOf(TRUTH)).toBeNull();
    const said = [...(saidOf(ATTRIBUTION)?.children ?? [])].map(({ textContent }) => plain(textContent));
    expect(said).toEqual(['سلمى كما نُقل', 'كريم نُقل محرّفاً']);
  });

  it('counts what each rests on by stance, and names who alone cites an item, with the way to it', () => {
    compare(
      review('سلمى', 'as_reported', 'true', table, note, law),
      review('كريم', 'as_reported', 'true', table),
      review('هدى', 'as_reported', 'true', table, law),
    );
    const cited = saidOf(CITED);
    expect(plain(cited?.textContent)).toContain('سلمى: مؤيدة 1، نافية 1، سياق 1');
    expect(plain(cited?.textContent)).toContain('كريم: مؤيدة 0، نافية 1، سياق 0');
    if (!cited) throw new Error('nothing is said of what they cite');
    const links = within(cited).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [note.title, `#evidence-${note.id}`],
      [law.title, `#evidence-${law.id}`],
    ]);
    expect(links.map((link) => plain(link.parentElement?.textContent))).toEqual([
      'يؤيد مذكرة الوزارة لا يستند إليه إلا سلمى',
      'سياق نص القانون لا يستند إليه إلا سلمى وهدى',
    ]);
  });
});
