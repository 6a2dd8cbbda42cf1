import type { Evidence } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { evidenceChanges, newEvidence, newEvidenceForm, valuesOfEvidence } from './evidence-values.js';

const evidence: Evidence = {
  id: 'e1',
  claimId: 'c1',
  stance: 'refutes',
  kind: 'primary',
  title: 'الجدول السنوي للإنتاج',
  url: 'https://example.org/table',
  publisher: 'هيئة الإحصاء',
  sourceInterest: null,
  quote: 'بلغ الإنتاج ٣ ملايين طن',
  publishedAt: '2025-05-01T00:00:00.000Z',
  accessedAt: '2026-03-01T00:00:00.000Z',
  note: null,
  file: null,
  capture: null,
  addedBy: { id: 'u1', name: 'سلمى' },
  createdAt: '2026-03-01T00:00:00.000Z',
  version: 3,
};
const values = valuesOfEvidence(evidence);

describe('evidence in a form', () => {
  it('begins empty, its choices too', () => {
    expect(new Set(Object.values(valuesOfEvidence(null)))).toEqual(new Set(['']));
  });

  it('creates from what is filled in and leaves the choice of stance and kind to the person', () => {
    expect(newEvidence({ ...valuesOfEvidence(null), title: 'جدول', note: ' ' })).toEqual({
      stance: undefined,
      kind: undefined,
      title: 'جدول',
    });
    expect(newEvidence(values)).toEqual({
      stance: 'refutes',
      kind: 'primary',
      title: 'الجدول السنوي للإنتاج',
      url: 'https://example.org/table',
      publisher: 'هيئة الإحصاء',
      quote: 'بلغ الإنتاج ٣ ملايين طن',
      publishedAt: '2025-05-01',
    });
  });

  it('sends a file beside the same fields', () => {
    const form = newEvidenceForm(values, new File(['نص'], 'جدول.txt', { type: 'text/plain' }));
    expect(form.get('title')).toBe('الجدول السنوي للإنتاج');
    expect(form.has('note')).toBe(false);
    expect(form.get('file')).toBeInstanceOf(File);
  });

  it.each([
    { name: 'nothing changed', change: {}, expected: {} },
    { name: 'one field', change: { stance: 'supports' }, expected: { stance: 'supports' } },
    { name: 'emptied', change: { quote: '', publishedAt: '' }, expected: { quote: null, publishedAt: null } },
    { name: 'an emptied title is for the server to refuse', change: { title: '' }, expected: { title: '' } },
  ])('changes: $name', ({ change, expected }) => {
    expect(evidenceChanges(evidence, { ...values, ...change })).toEqual(expected);
  });
});
