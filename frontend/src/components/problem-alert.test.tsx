import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { problemOf } from '../providers/problem-error.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { ProblemAlert } from './ProblemAlert.js';

const refused = (...paths: readonly string[]) =>
  problemOf(422, {
    type: '/problems/validation.failed',
    title: 'في الطلب حقول غير صحيحة',
    status: 422,
    code: 'validation.failed',
    instance: 'request-17',
    errors: paths.map((path) => ({ path, code: 'too_small', message: 'املأ هذا الحقل' })),
  });

describe('what is said of a refusal', () => {
  it.each([
    { what: 'points at the fields where each says what is wrong with it', paths: ['title'], number: false },
    { what: 'says what the form shows nowhere, with the number of the request', paths: ['title', 'url'], number: true },
    { what: 'says what is wrong with the whole', paths: [''], number: true },
  ])('$what', ({ paths, number }) => {
    renderWithApp(<ProblemAlert error={refused(...paths)} shownFields={['title']} />);
    const words = screen.getByRole('alert').textContent ?? '';
    expect(words.includes('request-17')).toBe(number);
    expect(words.includes('في الطلب حقول غير صحيحة')).toBe(number);
    expect(words.includes('راجع الحقول المعلَّمة.')).toBe(!number);
  });

  it('leads to the first marked field of its own form', () => {
    renderWithApp(
      <>
        <input aria-label="حقل سواه" aria-invalid />
        <form>
          <input aria-label="الرابط" />
          <input aria-label="العنوان" aria-invalid />
          <ProblemAlert error={refused('title')} shownFields={['title']} />
          <button type="submit">حفظ</button>
        </form>
      </>,
    );
    expect(document.activeElement).toBe(screen.getByLabelText('العنوان'));
  });
});
