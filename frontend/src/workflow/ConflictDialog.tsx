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
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ConflictRow } from './ConflictRow.js';
import { type Choice, chosenValues, differingFields, type Fields, isRecord } from './conflict-values.js';

export interface Conflict {
  /** Names the fields: `resources.<resource>.fields.<field>`. */
  readonly resource: string;
  /** What the person wants stored, by field. Only these are compared. */
  readonly mine: Fields;
  /** The record as the server has it now, from the problem. */
  readonly current: unknown;
  /** Finds a field's value in the stored record where it has another name or shape there (`speakerId` → `speaker.id`). */
  readonly storedValue?: (current: Fields, field: string) => unknown;
  /** Shows a field's value in words; undefined leaves it to the dialog. */
  readonly showValue?: (field: string, value: unknown) => ReactNode;
  /** What the two are: a record that somebody else has changed, or a draft of one's own that was written on in two windows. */
  readonly of?: 'record' | 'draft';
  /** Whether the person may choose field by field, or write what comes of both. */
  readonly piecewise?: boolean;
}

export type ConflictDecision =
  | { readonly kind: 'mine' }
  | { readonly kind: 'stored' }
  | { readonly kind: 'undecided' }
  /** Every field of `mine`, each as the person chose it. */
  | { readonly kind: 'chosen'; readonly values: Fields };

interface ConflictDialogProps {
  readonly conflict: Conflict;
  readonly onDecide: (decision: ConflictDecision) => void;
}

/** How the two versions and the ways out are called. */
const wordsFor = {
  record: {
    title: 'conflict.title',
    mine: 'conflict.mine',
    stored: 'conflict.stored',
    keepMine: 'conflict.keepMine',
    takeStored: 'conflict.takeStored',
  },
  draft: {
    title: 'claimPage.conflict.draft.title',
    mine: 'claimPage.conflict.draft.mine',
    stored: 'claimPage.conflict.draft.stored',
    keepMine: 'claimPage.conflict.draft.keepMine',
    takeStored: 'claimPage.conflict.draft.takeStored',
  },
} as const;

/** The names of both versions, ready to be shown. */
export interface SideNames {
  readonly mine: string;
  readonly stored: string;
}

/**
 * Shows what the person wants beside what is stored now, field by field, and lets them choose: all of one, or piece by piece.
 * Closing it decides nothing and loses nothing.
 */
export function ConflictDialog({ conflict, onDecide }: ConflictDialogProps) {
  const { resource, mine, current, storedValue, showValue, of = 'record', piecewise = false } = conflict;
  const translate = useTranslate();
  const words = wordsFor[of];
  const sides: SideNames = { mine: translate(words.mine), stored: translate(words.stored) };
  const titleId = useId();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const stored = isRecord(current) ? current : null;
  const differing = differingFields(mine, stored, storedValue);
  const byPieces = piecewise && stored !== null && differing.length > 0;
  const mixed = [...choices.values()].some(({ from }) => from !== 'mine');

  return (
    <Dialog
      open
      onClose={() => onDecide({ kind: 'undecided' })}
      maxWidth={byPieces ? 'lg' : 'md'}
      fullWidth
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>{translate(words.title)}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {translate(byPieces ? 'claimPage.conflict.text' : 'conflict.text')}
        </DialogContentText>
        {!stored && <Alert severity="warning">{translate('conflict.gone')}</Alert>}
        {differing.length === 0 ? (
          <Alert severity="info">{translate('conflict.same')}</Alert>
        ) : (
          <Table size="small" sx={tableStyle}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: '20%' }}>{translate('conflict.field')}</TableCell>
                <TableCell>{sides.mine}</TableCell>
                <TableCell>{sides.stored}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {differing.map((row) => (
                <ConflictRow
                  key={row.field}
                  row={row}
                  resource={resource}
                  sides={sides}
                  showValue={showValue}
                  storedIsKnown={stored !== null}
                  choice={choices.get(row.field) ?? { from: 'mine' }}
                  onChoose={
                    byPieces ? (choice) => setChoices((known) => new Map(known).set(row.field, choice)) : undefined
                  }
                />
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', justifyContent: 'flex-start', rowGap: 1 }}>
        <Button onClick={() => onDecide({ kind: 'undecided' })}>{translate('ra.action.cancel')}</Button>
        <Button onClick={() => onDecide({ kind: 'stored' })}>{translate(words.takeStored)}</Button>
        <Button variant={byPieces ? 'outlined' : 'contained'} onClick={() => onDecide({ kind: 'mine' })}>
          {translate(words.keepMine)}
        </Button>
        {byPieces && (
          <Button
            variant="contained"
            disabled={!mixed}
            onClick={() => onDecide({ kind: 'chosen', values: chosenValues(mine, differing, choices) })}
          >
            {translate('claimPage.conflict.keepChosen')}
          </Button>
        )}
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
