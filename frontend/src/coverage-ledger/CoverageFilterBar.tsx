import { dispositions, type Segment, segmentKinds } from '@isnad/contracts';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { ChoicePicker, ChoicesPicker } from '../components/ChoicePicker.js';
import { FilterBar } from '../components/FilterBar.js';
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
  const speakers = useMemo(() => speakersOf(segments), [segments]);
  return (
    <FilterBar
      search={{ label: translate('coverage.words'), value: view.q, onSearch: (q) => onShow({ q }) }}
      filtersLabel={translate('coverage.filters')}
      clear={narrowed ? { label: translate('coverage.clear'), onClear: () => onShow(noFilters) } : null}
    >
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
    </FilterBar>
  );
}
