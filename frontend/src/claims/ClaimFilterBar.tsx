import { claimQueues, claimStatuses, claimStatusNames, listOf, priorities, Tag } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ChoicePicker, ChoicesPicker } from '../components/ChoicePicker.js';
import { EntityPicker } from '../components/EntityPicker.js';
import { FilterBar } from '../components/FilterBar.js';
import { useLocalised } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { type ClaimFilters, claimSorts, useClaimView } from './claim-filters.js';

const Tags = listOf(Tag);

/** Narrows and orders the claims list; every choice goes into the address. */
export function ClaimFilterBar() {
  const translate = useTranslate();
  const localised = useLocalised();
  const { view, show, narrowed } = useClaimView();
  const { filters, sort } = view;
  const tags = useQuery({
    queryKey: ['tags', 'all'],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/tags', query: { perPage: 200, order: 'asc' }, schema: Tags, signal }))
        .data.data,
  });
  const set = (change: Partial<ClaimFilters>) => show({ filters: { ...filters, ...change } });
  const field = (name: string) => translate(`resources.claims.fields.${name}`);

  return (
    <FilterBar
      search={{
        label: translate('claim.search'),
        value: filters.q ?? '',
        onSearch: (q) => set({ q: q || undefined }),
      }}
      filtersLabel={translate('claim.filters')}
      clear={narrowed ? { label: translate('claim.clear'), onClear: () => show({ filters: {} }) } : null}
    >
      <ChoicePicker
        label={field('queue')}
        value={filters.queue}
        choices={claimQueues.map((value) => ({ value, label: translate(`queue.${value}`) }))}
        onChange={(queue) => set({ queue })}
      />
      <ChoicesPicker
        label={field('status')}
        value={filters.status}
        choices={claimStatuses.map((value) => ({ value, label: localised(claimStatusNames[value]) }))}
        onChange={(status) => set({ status })}
      />
      <ChoicesPicker
        label={field('priority')}
        value={filters.priority}
        choices={priorities.map((value) => ({ value, label: translate(`priority.${value}`) }))}
        onChange={(priority) => set({ priority })}
      />
      <EntityPicker
        resource="users"
        nameField="name"
        label={field('assigneeId')}
        value={filters.assigneeId}
        onChange={(assigneeId) => set({ assigneeId })}
      />
      <EntityPicker
        resource="speeches"
        nameField="title"
        label={field('speechId')}
        value={filters.speechId}
        onChange={(speechId) => set({ speechId })}
      />
      <ChoicePicker
        label={field('tag')}
        value={filters.tag}
        choices={(tags.data ?? []).map(({ name }) => ({ value: name, label: name }))}
        onChange={(tag) => set({ tag })}
      />
      <ChoicePicker
        label={translate('claim.sortLabel')}
        value={sort}
        required
        choices={claimSorts.map((value) => ({ value, label: translate(`claim.sort.${value}`) }))}
        onChange={(chosen) => show({ sort: chosen ?? 'createdAt' })}
      />
    </FilterBar>
  );
}
