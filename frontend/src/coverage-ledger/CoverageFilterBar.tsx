import { dispositions, type Segment, segmentKinds } from '@isnad/contracts';
import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import { Box, Button, Collapse, type Theme, useMediaQuery } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChoicePicker, ChoicesPicker } from '../components/ChoicePicker.js';
import { SearchField } from '../components/SearchField.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { type CoverageView, noFilters, speakersOf } from './coverage-view.js';

/** Steps that a person would choose from; the score itself is finer. */
const scores = ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9'] as const;

interface CoverageFilterBarProps {
  readonly segments: readonly Segment[];
  readonly view: CoverageView;
  readonly narrowed: boolean;
  readonly onShow: (change: Partial<CoverageView>) => void;
}

/** Narrows the ledger; every choice goes into the address. */
export function CoverageFilterBar({ segments, view, narrowed, onShow }: CoverageFilterBarProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [open, setOpen] = useState(false);
  const speakers = useMemo(() => speakersOf(segments), [segments]);
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <SearchField label={translate('coverage.words')} value={view.q} onSearch={(q) => onShow({ q })} />
        {narrow && (
          <Button
            variant="outlined"
            startIcon={<FilterListOutlined />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            sx={{ flexShrink: 0 }}
          >
            {translate('coverage.filters')}
          </Button>
        )}
      </Box>
      <Collapse in={!narrow || open}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(11.5rem, 1fr))', columnGap: 1.5 }}>
          <ChoicesPicker
            label={translate('coverage.kind')}
            value={[...view.kind]}
            choices={segmentKinds.map((value) => ({ value, label: translate(`coverage.kinds.${value}`) }))}
            onChange={(kind = []) => onShow({ kind })}
          />
          <ChoicesPicker
            label={translate('coverage.disposition')}
            value={[...view.disposition]}
            choices={dispositions.map((value) => ({ value, label: translate(`coverage.dispositions.${value}`) }))}
            onChange={(disposition = []) => onShow({ disposition })}
          />
          <ChoicePicker
            label={translate('coverage.speaker')}
            value={speakers.find((name) => name === view.speaker)}
            choices={speakers.map((value) => ({ value, label: value }))}
            onChange={(speaker) => onShow({ speaker })}
          />
          <ChoicePicker
            label={translate('coverage.minScore')}
            value={scores.find((score) => Number(score) === view.minScore)}
            choices={scores.map((value) => ({ value, label: formats.percent(Number(value)) }))}
            onChange={(score) => onShow({ minScore: Number(score ?? 0) })}
          />
        </Box>
      </Collapse>
      {narrowed && (
        <Button size="small" onClick={() => onShow(noFilters)}>
          {translate('coverage.clear')}
        </Button>
      )}
    </Box>
  );
}
