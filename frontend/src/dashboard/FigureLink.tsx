import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import { addressOf } from '../claims/claim-filters.js';
import { useLocaleDates } from '../i18n/use-localised.js';

/** The page that lists what a figure counted, from the query that the server gives with it. */
export const listOfFigure = (query: Readonly<Record<string, string>>): string => `/claims?${addressOf(query)}`;

interface FigureLinkProps {
  readonly value: number;
  readonly query: Readonly<Record<string, string>>;
  /** What was counted, for who does not see the figure's place. */
  readonly label: string;
  readonly size?: 'large';
}

/** A figure that leads to what it counted. Nothing counted leads nowhere. */
export function FigureLink({ value, query, label, size }: FigureLinkProps) {
  const formats = useLocaleDates();
  const shown = formats.number(value);
  const sx = {
    fontWeight: 650,
    fontVariantNumeric: 'tabular-nums',
    ...(size && { fontSize: '1.6rem', lineHeight: 1.3 }),
  };
  if (value === 0) {
    return (
      <Typography component="span" color="text.secondary" sx={{ ...sx, fontWeight: 400 }}>
        {shown}
      </Typography>
    );
  }
  return (
    <MuiLink component={Link} to={listOfFigure(query)} aria-label={`${label}: ${shown}`} underline="always" sx={sx}>
      {shown}
    </MuiLink>
  );
}
