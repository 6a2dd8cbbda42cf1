import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ProblemError } from '../providers/problem-error.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type SubmissionOutcome, useSubmitWithConflict } from './use-submit-with-conflict.js';

const stale = (currentVersion: number, current: unknown) =>
  new ProblemError({
    type: '/problems/precondition.failed',
    title: 'عدّل شخص آخر هذا السجل قبلك',
    status: 412,
    code: 'precondition.failed',
    currentVersion,
    current,
  });

/** A form that saves a title and a place; `server` decides on each version. */
function Form({
  server,
  piecewise,
}: {
  server: (version: number, values: object) => Promise<string>;
  piecewise?: boolean;
}) {
  const [submit, dialog] = useSubmitWithConflict();
  const [outcome, setOutcome] = useState<SubmissionOutcome<string> | Error | null>(null);
  const save = () =>
    submit({
      resource: 'speeches',
      version: 1,
      mine: { title: 'عنواني', place: 'الموصل' },
      piecewise,
      send: server,
    }).then(setOutcome, setOutcome);
  return (
    <>
      <button type="button" onClick={save}>
        save
      </button>
      <output>{outcome && (outcome instanceof Error ? outcome.message : JSON.stringify(outcome))}</output>
      {dialog}
    </>
  );
}

function serverWithVersion(stored: number, current: unknown) {
  const versions: number[] = [];
  const server = async (version: number) => {
    versions.push(version);
    if (version !== stored) throw stale(stored, current);
    return 'done';
  };
  return { versions, server };
}

const current = { title: 'عنوانها', place: 'الموصل', version: 3 };

describe('saving what somebody else has changed', () => {
  it('shows what differs, mine and stored, and nothing that agrees', async () => {
    const user = userEvent.setup();
    renderWithApp(<Form server={serverWithVersion(3, current).server} />);
    await user.click(screen.getByText('save'));
    const dialog = await screen.findByRole('dialog', { name: 'عدّل شخص آخر هذا السجل أثناء ذلك' });
    const row = within(dialog).getByRole('row', { name: /العنوان/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['عنواني', 'عنوانها']);
    expect(within(dialog).queryByRole('row', { name: /المكان/ })).toBeNull();
  });

  it('saves mine over it on the stored version', async () => {
    const user = userEvent.setup();
    const { server, versions } = serverWithVersion(3, current);
    renderWithApp(<Form server={server} />);
    await user.click(screen.getByText('save'));
    await user.click(await screen.findByRole('button', { name: 'حفظ نسختي فوقها' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('{"kind":"saved","data":"done"}'));
    expect(versions).toEqual([1, 3]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the stored one and sends nothing more', async () => {
    const user = userEvent.setup();
    const { server, versions } = serverWithVersion(3, current);
    renderWithApp(<Form server={server} />);
    await user.click(screen.getByText('save'));
    await user.click(await screen.findByRole('button', { name: 'أخذ المحفوظ' }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(JSON.stringify({ kind: 'stored', current })),
    );
    expect(versions).toEqual([1]);
  });

  it('leaves all as it is when the question is closed', async () => {
    const user = userEvent.setup();
    const { server, versions } = serverWithVersion(3, current);
    renderWithApp(<Form server={server} />);
    await user.click(screen.getByText('save'));
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('{"kind":"undecided"}'));
    expect(versions).toEqual([1]);
  });

  it('asks again when the record moves on while the person thinks', async () => {
    const user = userEvent.setup();
    const stored = [3, 4];
    const versions: number[] = [];
    const server = async (version: number) => {
      versions.push(version);
      const now = stored.shift();
      if (now !== undefined) throw stale(now, { ...current, title: `عنوان ${now}` });
      return 'done';
    };
    renderWithApp(<Form server={server} />);
    await user.click(screen.getByText('save'));
    await user.click(await screen.findByRole('button', { name: 'حفظ نسختي فوقها' }));
    expect(await screen.findByText('عنوان 4')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'حفظ نسختي فوقها' }));
    await waitFor(() => expect(versions).toEqual([1, 3, 4]));
  });

  it('passes on any other refusal', async () => {
    const user = userEvent.setup();
    const refusal = new ProblemError({
      type: '/problems/forbidden',
      title: 'ليس لديك إذن بهذا',
      status: 403,
      code: 'forbidden',
    });
    renderWithApp(<Form server={() => Promise.reject(refusal)} />);
    await user.click(screen.getByText('save'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('ليس لديك إذن بهذا'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets the person choose field by field, and write what comes of both', async () => {
    const user = userEvent.setup();
    const sent: object[] = [];
    const server = async (version: number, values: object) => {
      if (version !== 3) throw stale(3, { title: 'عنوانها', place: 'بغداد', version: 3 });
      sent.push(values);
      return 'done';
    };
    renderWithApp(<Form server={server} piecewise />);
    await user.click(screen.getByText('save'));
    const keep = await screen.findByRole('button', { name: 'حفظ ما اخترته' });
    expect(keep).toHaveProperty('disabled', true);
    const place = screen.getByRole('radiogroup', { name: /المكان/ });
    await user.click(within(place).getByRole('radio', { name: 'المحفوظ الآن' }));
    const title = screen.getByRole('radiogroup', { name: /العنوان/ });
    await user.click(within(title).getByRole('radio', { name: 'صياغة من كلتيهما' }));
    const words = screen.getByRole('textbox');
    expect(words).toHaveProperty('value', 'عنواني');
    await user.clear(words);
    await user.type(words, 'عنواننا');
    await user.click(keep);
    await waitFor(() => expect(sent).toEqual([{ title: 'عنواننا', place: 'بغداد' }]));
  });
});
