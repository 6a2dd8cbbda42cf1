import { afterEach, describe, expect, it } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ProblemError } from '../../providers/problem-error.js';
import { FormTextField } from './FormTextField.js';
import { useServerForm } from './use-server-form.js';

const refusal = new ProblemError({
  type: '/problems/validation.failed',
  title: 'في الطلب حقول غير صحيحة',
  status: 422,
  code: 'validation.failed',
  errors: [
    { path: 'url', code: 'invalid_format', message: 'هذا ليس عنوان موقع' },
    { path: 'tags.1', code: 'too_big', message: 'الوسم أطول من المسموح' },
  ],
});

interface Values {
  url: string;
  tags: string;
}

function Form({ send }: { readonly send: (values: Values) => Promise<void> }) {
  const form = useServerForm<Values>({ initial: { url: '', tags: '' }, send });
  return (
    <form onSubmit={form.submit}>
      <FormTextField form={form} name="url" label="العنوان" />
      <FormTextField form={form} name="tags" label="الوسوم" />
      <button type="submit">إرسال</button>
      <output>{form.problem?.message}</output>
    </form>
  );
}

function show(send: (values: Values) => Promise<void>) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Form send={send} />
    </QueryClientProvider>,
  );
}

afterEach(cleanup);

describe('a form that the server judges', () => {
  it('shows each refusal at its field, keeps what was written, and lets go of a message once its field is corrected', async () => {
    show(() => Promise.reject(refusal));
    await userEvent.type(screen.getByLabelText('العنوان'), 'موقع');
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('هذا ليس عنوان موقع')).toBeTruthy();
    expect(screen.getByText('الوسم أطول من المسموح')).toBeTruthy();
    expect(screen.getByLabelText('العنوان')).toHaveProperty('value', 'موقع');

    await userEvent.type(screen.getByLabelText('العنوان'), '.');
    expect(screen.queryByText('هذا ليس عنوان موقع')).toBeNull();
    expect(screen.getByText('الوسم أطول من المسموح')).toBeTruthy();
  });

  it('sends once however often it is submitted meanwhile', async () => {
    const sent: Values[] = [];
    let accept: () => void = () => undefined;
    show((values) => {
      sent.push(values);
      return new Promise((resolve) => {
        accept = resolve;
      });
    });
    await userEvent.type(screen.getByLabelText('العنوان'), 'https://example.org');
    await userEvent.dblClick(screen.getByRole('button'));
    expect(sent).toEqual([{ url: 'https://example.org', tags: '' }]);

    act(() => accept());
    await waitFor(async () => {
      await userEvent.click(screen.getByRole('button'));
      expect(sent).toHaveLength(2);
    });
  });
});
