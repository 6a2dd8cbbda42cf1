import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type RaRecord, useDataProvider, useNotify, useRecordContext } from 'react-admin';
import { useNavigate } from 'react-router';
import { type FieldErrors, ProblemError } from '../providers/problem-error.js';
import type { Conflict } from './ConflictDialog.js';
import { changedFields } from './changed-fields.js';
import { useSubmitWithConflict } from './use-submit-with-conflict.js';

interface RecordSaveOptions extends Pick<Conflict, 'storedValue' | 'showValue'> {
  readonly resource: string;
  /** The record's fields as the form has them, to tell what was changed. */
  readonly original: Readonly<Record<string, unknown>>;
  /** Where to go when nothing is left to decide. */
  readonly redirect: string;
}

/**
 * A react-admin form's `onSubmit` for a record that others may change too: sends what was changed on the version that was
 * shown, asks on a conflict, and answers field errors in the form's shape. The form renders the second value.
 */
export function useRecordSave(options: RecordSaveOptions) {
  const { resource, original, redirect, ...shown } = options;
  const record = useRecordContext<RaRecord>();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const [submit, dialog] = useSubmitWithConflict();

  const leave = async () => {
    await queryClient.invalidateQueries();
    navigate(redirect);
  };

  const save = async (values: object): Promise<FieldErrors | undefined> => {
    if (!record) throw new Error('There is no record to save.');
    const mine = changedFields(original, { ...values });
    if (Object.keys(mine).length === 0) {
      await leave();
      return undefined;
    }
    try {
      const outcome = await submit({
        ...shown,
        resource,
        mine,
        version: record.version,
        piecewise: true,
        send: (version, data) =>
          dataProvider.update(resource, { id: record.id, data, previousData: { ...record, version } }),
      });
      if (outcome.kind === 'undecided') return undefined;
      if (outcome.kind === 'saved')
        notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
      await leave();
      return undefined;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.body.errors) return error.body.errors;
      notify(error.message, { type: 'error' });
      return undefined;
    }
  };

  return [save, dialog as ReactNode] as const;
}
