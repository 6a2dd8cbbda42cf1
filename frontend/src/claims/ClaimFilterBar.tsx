import { claimQueues, claimStatuses, claimStatusNames, priorities } from '@isnad/contracts';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChoicePicker, ChoicesPicker } from '../components/ChoicePicker.js';
import { EntityPicker } from '../components/EntityPicker.js';
import { FilterBar } from '../components/FilterBar.js';
import { useLocalised } from '../i18n/use-localised.js';
import { useTags } from '../workbench/shared/use-desk-lists.js';
import { ActiveFilters } from './ActiveFilters.js';
import {
  type ClaimFilterKey,
  type ClaimFilters,
  claimSorts,
  rareFilters,
  type useClaimView,
  usualOrder,
} from './claim-filters.js';
import { MoreClaimFilters } from './MoreClaimFilters.js';

interface ClaimFilterBarProps {
  readonly shown: ReturnType<typeof useClaimView>;
  /** Filters that the page sets itself. */
  readonly without?: readonly ClaimFilterKey[];
}

/** Narrows and orders claims; every choice goes into the address, and each that is made can be taken back by itself. */
export function ClaimFilterBar({ shown: { view, show }, without = [] }: ClaimFilterBarProps) {
  const translate = useTranslate();
  const localised = useLocalised();
  const { filters, sort } = view;
  const tags = useTags();
  const [more, setMore] = useState(() => rareFilters.some((key) => filters[key] !== undefined));
  const set = (change: Partial<ClaimFilters>) => show({ filters: { ...filters, ...change } });
  const label = (name: ClaimFilterKey) => translate(`lists.filter.${name}`);

  return (
    <FilterBar
      search={{
        label: translate('claim.search'),
        value: filters.q ?? '',
        onSearch: (q) => set({ q: q || undefined }),
      }}
      filtersLabel={translate('claim.filters')}
      clear={null}
      below={
        <ActiveFilters
          filters={filters}
          without={without}
          onRemove={(keys) => set(Object.fromEntries(keys.map((key) => [key, undefined])))}
          onClear={() => show({ filters: {} })}
        />
      }
    >
      {!without.includes('queue') && (
        <ChoicePicker
          label={label('queue')}
          value={filters.queue}
          choices={claimQueues.map((value) => ({ value, label: translate(`queue.${value}`) }))}
          onChange={(queue) => set({ queue })}
        />
      )}
      {!without.includes('status') && (
        <ChoicesPicker
          label={label('status')}
          value={filters.status}
          choices={claimStatuses.map((value) => ({ value, label: localised(claimStatusNames[value]) }))}
          onChange={(status) => set({ status })}
        />
      )}
      <ChoicesPicker
        label={label('priority')}
        value={filters.priority}
        choices={priorities.map((value) => ({ value, label: translate(`priority.${value}`) }))}
        onChange={(priority) => set({ priority })}
      />
      <EntityPicker
        resource="users"
        nameField="name"
        label={label('assigneeId')}
        value={filters.assigneeId}
        onChange={(assigneeId) => set({ assigneeId })}
      />
      <ChoicePicker
        label={label('tag')}
        value={filters.tag}
        choices={withChosen(
          (tags.data ?? []).map(({ name }) => name),
          filters.tag,
        ).map((name) => ({ value: name, label: name }))}
        onChange={(tag) => set({ tag })}
      />
      <ChoicePicker
        label={translate('claim.sortLabel')}
        value={sort}
        required
        choices={claimSorts.map((value) => ({ value, label: translate(`lists.sort.${value}`) }))}
        onChange={(chosen = 'createdAt') => show({ sort: chosen, order: usualOrder(chosen) })}
      />
      {more && <MoreClaimFilters filters={filters} without={without} onChange={set} />}
      <Button
        startIcon={<TuneOutlined />}
        aria-expanded={more}
        onClick={() => setMore(!more)}
        sx={{ justifySelf: 'start', alignSelf: 'center' }}
      >
        {translate(more ? 'lists.fewerFilters' : 'lists.moreFilters')}
      </Button>
    </FilterBar>
  );
}

/** Names with the chosen one among them: the address may name a tag before the desk's are known, or one that is no more. */
const withChosen = (names: readonly string[], chosen: string | undefined): readonly string[] =>
  chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
