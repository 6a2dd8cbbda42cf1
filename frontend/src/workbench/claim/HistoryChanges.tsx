import Box from '@mui/material/Box';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ChangedWords } from '../../components/ChangedWords.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { plainWords } from '../../workflow/conflict-values.js';
import type { FieldChange } from './history-detail.js';
import { useShowRatings } from './use-show-ratings.js';

interface Props {
  readonly claimId: string;
  readonly resource: string;
  readonly changes: readonly FieldChange[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Fields as they were and as they became; what changed inside a text is marked in it. */
export function HistoryChanges({ claimId, resource, changes }: Props) {
  const translate = useTranslate();
  const label = useTranslateLabel();
  const formats = useLocaleDates();
  const showValue = useShowRatings(claimId);
  const show = (field: string, value: unknown) =>
    showValue(field, value) ?? <BidiText>{plainWords(value, formats, translate)}</BidiText>;
  return (
    <Box component="dl" sx={{ m: 0, typography: 'body2', '& dd': { m: 0 }, '& dt': { color: 'text.secondary' } }}>
      {changes.map(({ field, before, after }) => (
        <Box key={field} sx={{ mt: 0.5 }}>
          <dt>{label({ source: field, resource })}</dt>
          {isText(before) && isText(after) && showValue(field, after) === undefined ? (
            <>
              <dd>
                <ChangedWords before={before} after={after} side="before" />
              </dd>
              <dd>
                <ChangedWords before={before} after={after} side="after" />
              </dd>
            </>
          ) : (
            <dd>
              {before !== undefined && before !== null && (
                <>
                  {show(field, before)} <span aria-hidden>{translate('workbench.history.arrow')}</span>{' '}
                </>
              )}
              {show(field, after)}
            </dd>
          )}
        </Box>
      ))}
    </Box>
  );
}
