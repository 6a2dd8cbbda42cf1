import { FormControlLabel, Radio, RadioGroup, TableCell, TableRow, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { ChangedWords } from '../components/ChangedWords.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import type { Conflict, SideNames } from './ConflictDialog.js';
import { type Choice, type DifferingField, plainWords } from './conflict-values.js';

interface Props extends Pick<Conflict, 'resource' | 'showValue'> {
  readonly row: DifferingField;
  readonly sides: SideNames;
  /** False where the stored record cannot be shown. */
  readonly storedIsKnown: boolean;
  readonly choice: Choice;
  /** Absent where only the whole is chosen. */
  readonly onChoose?: (choice: Choice) => void;
}

/** One field in which two versions differ: both values, texts with what differs in them marked, and which of them stays. */
export function ConflictRow({ row, sides, resource, showValue, storedIsKnown, choice, onChoose }: Props) {
  const translate = useTranslate();
  const label = useTranslateLabel();
  const formats = useLocaleDates();
  const { field, mine, stored } = row;
  const name = label({ source: field, resource });
  const known = [showValue?.(field, mine), showValue?.(field, stored)] as const;
  const texts =
    known[0] === undefined && typeof mine === 'string' && (typeof stored === 'string' || stored === null)
      ? { mine, stored: stored ?? '' }
      : null;
  const show = (value: unknown, shown: ReactNode) =>
    shown ?? <BidiText>{plainWords(value, formats, translate)}</BidiText>;
  const comparable = texts !== null && texts.mine !== '' && texts.stored !== '';
  return (
    <>
      <TableRow sx={onChoose && { '& > *': { borderBottom: 0 } }}>
        <TableCell component="th" scope="row">
          {name}
        </TableCell>
        <TableCell data-label={sides.mine}>
          {comparable ? <ChangedWords before={texts.stored} after={texts.mine} side="after" /> : show(mine, known[0])}
        </TableCell>
        <TableCell data-label={sides.stored}>
          {!storedIsKnown && '–'}
          {storedIsKnown &&
            (comparable ? (
              <ChangedWords before={texts.stored} after={texts.mine} side="before" />
            ) : (
              show(stored, known[1])
            ))}
        </TableCell>
      </TableRow>
      {onChoose && (
        <TableRow>
          <TableCell colSpan={3}>
            <RadioGroup
              row
              aria-label={translate('claimPage.conflict.which', { field: String(name) })}
              value={choice.from}
              onChange={(_, from) => onChoose(from === 'edited' ? editedFrom(texts?.mine ?? '') : fromSide(from))}
            >
              <FormControlLabel value="mine" control={<Radio size="small" />} label={sides.mine} />
              <FormControlLabel value="stored" control={<Radio size="small" />} label={sides.stored} />
              {texts && (
                <FormControlLabel
                  value="edited"
                  control={<Radio size="small" />}
                  label={translate('claimPage.conflict.edit')}
                />
              )}
            </RadioGroup>
            {choice.from === 'edited' && (
              <TextField
                multiline
                minRows={3}
                label={translate('claimPage.conflict.edited', { field: String(name) })}
                value={choice.text}
                onChange={(event) => onChoose(editedFrom(event.target.value))}
                slotProps={{ htmlInput: { dir: 'auto' } }}
              />
            )}
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

const editedFrom = (text: string): Choice => ({ from: 'edited', text });
const fromSide = (from: string): Choice => ({ from: from === 'stored' ? 'stored' : 'mine' });
