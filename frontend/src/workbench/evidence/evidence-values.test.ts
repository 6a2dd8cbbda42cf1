import { describe, expect, it } from '@jest/globals';
import { anEvidence } from '../../test-support/evidence-records.js';
import { evidenceChanges, newEvidence, valuesOfEvidence } from './evidence-values.js';

const evidence = anEvidence();
const values = valuesOfEvidence(evidence);

describe('evidence in a form', () => {
  it('begins empty, its choices too', () => {
    expect(new Set(Object.values(valuesOfEvidence(null)))).toEqual(new Set(['']));
  });

  it('creates from what is filled in and leaves the choice of stance and kind to the person', () => {
    expect(newEvidence({ ...valuesOfEvidence(null), title: 'جدول', note: ' ' }, null)).toEqual({
      stance: undefined,
      kind: undefined,
      title: 'جدول',
    });
    expect(newEvidence(values, null)).toEqual({
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
    const file = new File(['نص'], 'جدول.txt', { type: 'text/plain' });
    const form = newEvidence(values, { kind: 'file', file });
    if (!(form instanceof FormData)) throw new Error('A file travels in a form');
    expect(form.get('title')).toBe('الجدول السنوي للإنتاج');
    expect(form.has('note')).toBe(false);
    expect(form.get('file')).toBeInstanceOf(File);
  });

  it.each([
    [{ kind: 'capture', captureId: 'c7' }, { captureId: 'c7' }],
    [{ kind: 'same', evidenceId: 'e7' }, { sameFileAs: 'e7' }],
  ] as const)('names the file of %j', (attachment, named) => {
    expect(newEvidence(values, attachment)).toMatchObject(named);
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
