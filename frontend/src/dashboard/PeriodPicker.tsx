import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../components/DayField.js';
import { daysOf, isPeriod, lastDays, type Period } from './period.js';

interface PeriodPickerProps {
  readonly period: Period;
  readonly today: string;
  readonly onChange: (period: Period) => void;
}

/** The last so many days, or two days of one's own. */
export function PeriodPicker({ period, today, onChange }: PeriodPickerProps) {
  const translate = useTranslate();
  const present = daysOf(period, today);
  // What is typed is no period yet while one end is missing; the page follows when it is.
  const [typed, setTyped] = useState(present);
  const [shown, setShown] = useState(present);
  if (shown.from !== present.from || shown.to !== present.to) {
    setShown(present);
    setTyped(present);
  }
  const choose = (change: { from?: string; to?: string }) => {
    const { from = '', to = '' } = { ...typed, ...change };
    setTyped({ from, to });
    if (isPeriod(from, to)) onChange({ kind: 'between', from, to });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }} className="no-print">
      <ToggleButtonGroup
        exclusive
        size="small"
        value={period.kind === 'last' ? period.days : 'between'}
        aria-label={translate('dashboard.period.title')}
        onChange={(_event, chosen: number | 'between' | null) => {
          const days = lastDays.find((known) => known === chosen);
          if (days !== undefined) onChange({ kind: 'last', days });
          else if (chosen === 'between') onChange({ kind: 'between', ...present });
        }}
      >
        {lastDays.map((days) => (
          <ToggleButton key={days} value={days}>
            {translate('dashboard.period.last', { smart_count: days })}
          </ToggleButton>
        ))}
        <ToggleButton value="between">{translate('dashboard.period.between')}</ToggleButton>
      </ToggleButtonGroup>
      {period.kind === 'between' && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <DayField
            label={translate('dashboard.period.from')}
            value={typed.from}
            max={typed.to}
            onChange={(from = '') => choose({ from })}
          />
          <DayField
            label={translate('dashboard.period.to')}
            value={typed.to}
            min={typed.from}
            onChange={(to = '') => choose({ to })}
          />
        </Box>
      )}
    </Box>
  );
}
