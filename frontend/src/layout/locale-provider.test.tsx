import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useTranslate } from 'react-admin';
import { LanguageSwitch } from '../components/LanguageSwitch.js';
import { renderWithApp } from '../test-support/render-with-app.js';

function HalfWrittenForm() {
  const translate = useTranslate();
  return (
    <label>
      {translate('account.name')}
      <input />
    </label>
  );
}

describe('changing the language', () => {
  it('turns the page around where it stands and keeps what was typed', async () => {
    const user = userEvent.setup();
    renderWithApp(
      <>
        <LanguageSwitch />
        <HalfWrittenForm />
      </>,
    );
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await user.type(screen.getByLabelText('الاسم'), 'نصف جملة');

    await user.click(screen.getByRole('button', { name: 'اللغة: English' }));

    const field = await screen.findByLabelText<HTMLInputElement>('Name');
    expect(field.value).toBe('نصف جملة');
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(window.localStorage.getItem('isnad.locale')).toBe('en');

    await user.click(screen.getByRole('button', { name: 'Language: العربية' }));
    await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    expect(screen.getByLabelText('الاسم')).toBe(field);
  });
});
