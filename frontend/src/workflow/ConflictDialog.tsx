import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  type SxProps,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  type Theme,
} from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { type LocaleFormats, useLocaleDates } from '../i18n/use-localised.js';

export interface Conflict {
  /** Names the fields: `resources.<resource>.fields.<field>`. */
  readonly resource: string;
  /** What the person wants stored, by field. Only these are compared. */
  readonly mine: Readonly<Record<string, unknown>>;
  /** The record as the server has it now, from the problem. */
  readonly current: unknown;
  /** Finds a field's value in the stored record where it has another name or shape there (`speakerId` → `speaker.id`). */
  readonly storedValue?: (current: Readonly<Record<string, unknown>>, field: string) => unknown;
  /** Shows a field's value in words; undefined leaves it to the dialog. */
  readonly showValue?: (field: string, value: unknown) => ReactNode;
}

export type ConflictDecision = 'mine' | 'stored' | 'undecided';

interface ConflictDialogProps {
  readonly conflict: Conflict;
  readonly onDecide: (decision: ConflictDecision) => void;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMoment = (value: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

function plainWords(value: unknown, formats: LocaleFormats, translate: (key: string) => string): string {
  if (value === null || value === undefined || value === '') return translate('conflict.empty');
  if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  if (typeof value === 'number') return formats.number(value);
  if (typeof value === 'string') return isMoment(value) ? formats.moment(value) : value;
  if (Array.isArray(value)) return formats.list(value.map((item) => plainWords(item, formats, translate)));
  if (isRecord(value) && typeof value.name === 'string') return value.name;
  // A name in two languages, say: its parts side by side.
  return isRecord(value)
    ? Object.values(value)
        .map((part) => plainWords(part, formats, translate))
        .join(' / ')
    : String(value);
}

/** Equal for a person's eyes: an absent value, null and an empty text are all "empty". */
function sameValue(a: unknown, b: unknown): boolean {
  const normal = (value: unknown) => JSON.stringify(value === '' || value === undefined ? null : value);
  return normal(a) === normal(b);
}

/** Shows both versions of what the person changed, field by field, and lets them choose which stays. */
export function ConflictDialog({ conflict, onDecide }: ConflictDialogProps) {
  const translate = useTranslate();
  const label = useTranslateLabel();
  const formats = useLocaleDates();
  const titleId = useId();
  const { resource, mine, current, storedValue, showValue } = conflict;
  const stored = isRecord(current) ? current : null;
  const rows = Object.entries(mine).map(([field, value]) => ({
    field,
    value,
    there: stored && (storedValue ? storedValue(stored, field) : stored[field]),
  }));
  const differing = stored ? rows.filter(({ value, there }) => !sameValue(value, there)) : rows;
  const show = (field: string, value: unknown) =>
    showValue?.(field, value) ?? <BidiText>{plainWords(value, formats, translate)}</BidiText>;

  return (
    <Dialog open onClose={() => onDecide('undecided')} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('conflict.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('conflict.text')}</DialogContentText>
        {!stored && <Alert severity="warning">{translate('conflict.gone')}</Alert>}
        {differing.length === 0 ? (
          <Alert severity="info">{translate('conflict.same')}</Alert>
        ) : (
          <Table size="small" sx={tableStyle}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: '20%' }}>{translate('conflict.field')}</TableCell>
                <TableCell>{translate('conflict.mine')}</TableCell>
                <TableCell>{translate('conflict.stored')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {differing.map(({ field, value, there }) => (
                <TableRow key={field}>
                  <TableCell component="th" scope="row">
                    {label({ source: field, resource })}
                  </TableCell>
                  <TableCell data-label={translate('conflict.mine')}>{show(field, value)}</TableCell>
                  <TableCell data-label={translate('conflict.stored')}>{stored ? show(field, there) : '–'}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', justifyContent: 'flex-start' }}>
        <Button onClick={() => onDecide('undecided')}>{translate('ra.action.cancel')}</Button>
        <Button onClick={() => onDecide('stored')}>{translate('conflict.takeStored')}</Button>
        <Button variant="contained" onClick={() => onDecide('mine')}>
          {translate('conflict.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

// On a small screen the columns would be a word wide: each row's values then stand below each other, under their names.
const tableStyle: SxProps<Theme> = (theme) => ({
  tableLayout: 'fixed',
  '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere' },
  '& td': { whiteSpace: 'pre-wrap' },
  [theme.breakpoints.down('sm')]: {
    '& thead': { display: 'none' },
    '&, & tbody, & tr, & td, & th': { display: 'block' },
    '& th': { borderBottom: 0, fontWeight: 600, pb: 0 },
    '& td::before': { content: 'attr(data-label)', display: 'block', color: 'text.secondary', fontSize: '0.85em' },
  },
});
