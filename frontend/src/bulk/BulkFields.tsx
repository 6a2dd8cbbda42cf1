import { priorities } from '@isnad/contracts';
import { FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { AssigneesField } from '../workbench/claim/AssigneesField.js';
import { fromLocalInput } from '../workbench/claim/moments.js';
import { TagsField } from '../workbench/shared/TagsField.js';
import type { BulkAction, BulkChange } from './bulk-change.js';

export interface BulkValues {
  readonly tags: readonly string[];
  readonly priority: string;
  /** As a local date and time field holds it. */
  readonly dueAt: string;
  readonly assigneeIds: readonly string[];
  readonly reason: string;
}

export const noBulkValues: BulkValues = { tags: [], priority: '', dueAt: '', assigneeIds: [], reason: '' };

/** The change that was filled in; null while something it needs is missing. */
export function changeOf(action: BulkAction, values: BulkValues): BulkChange | null {
  const priority = priorities.find((name) => name === values.priority);
  const dueAt = fromLocalInput(values.dueAt);
  const until = dueAt === null ? {} : { dueAt };
  switch (action) {
    case 'tag':
    case 'untag':
      return values.tags.length > 0 ? { action, tags: [...values.tags] } : null;
    case 'priority':
      return priority ? { action, priority } : null;
    case 'due':
      return { action, dueAt };
    case 'triage':
      return priority ? { action, priority, ...until } : null;
    case 'assign':
      return values.assigneeIds.length > 0 ? { action, assigneeIds: [...values.assigneeIds], ...until } : null;
    case 'reject':
      return values.reason.trim() === '' ? null : { action, reason: values.reason.trim() };
  }
}

interface BulkFieldsProps {
  readonly action: BulkAction;
  readonly values: BulkValues;
  readonly onChange: (change: Partial<BulkValues>) => void;
  /** The most reviews that one of the chosen claims needs. */
  readonly requiredReviews: number;
}

/** What an action asks for. */
export function BulkFields({ action, values, onChange, requiredReviews }: BulkFieldsProps) {
  const translate = useTranslate();
  const priorityId = useId();
  return (
    <>
      {(action === 'tag' || action === 'untag') && (
        <TagsField
          label={translate('resources.claims.fields.tags')}
          value={values.tags}
          onChange={(tags) => onChange({ tags })}
        />
      )}
      {(action === 'priority' || action === 'triage') && (
        <>
          <FormLabel id={priorityId}>{translate('resources.claims.fields.priority')}</FormLabel>
          <RadioGroup
            row
            aria-labelledby={priorityId}
            value={values.priority}
            onChange={(_event, priority) => onChange({ priority })}
          >
            {priorities.map((name) => (
              <FormControlLabel key={name} value={name} control={<Radio />} label={translate(`priority.${name}`)} />
            ))}
          </RadioGroup>
        </>
      )}
      {action === 'assign' && (
        <AssigneesField
          value={values.assigneeIds}
          onChange={(assigneeIds) => onChange({ assigneeIds })}
          required={requiredReviews}
        />
      )}
      {(action === 'due' || action === 'triage' || action === 'assign') && (
        <TextField
          type="datetime-local"
          label={translate('resources.claims.fields.dueAt')}
          value={values.dueAt}
          onChange={(event) => onChange({ dueAt: event.target.value })}
          helperText={action === 'due' ? translate('lists.bulk.noDue') : undefined}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
      {action === 'reject' && (
        <TextField
          autoFocus
          multiline
          minRows={2}
          required
          label={translate('workbench.field.reason')}
          helperText={translate('workbench.claim.reasonHelp')}
          value={values.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      )}
    </>
  );
}
