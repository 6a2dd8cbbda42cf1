import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';

interface ListTotalProps {
  readonly total: number;
  readonly totalIsExact: boolean;
  /** The message that counts, with every plural form: `%{smart_count}`. */
  readonly counted: string;
  /** The one for a list too long to count: `%{count}`. */
  readonly moreThan: string;
}

/** How long a list is; where counting stopped it says more than how many. */
export function ListTotal({ total, totalIsExact, counted, moreThan }: ListTotalProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <Typography variant="body2" color="text.secondary" component="p" role="status">
      {totalIsExact
        ? translate(counted, { smart_count: total })
        : translate(moreThan, { count: formats.number(total) })}
    </Typography>
  );
}
