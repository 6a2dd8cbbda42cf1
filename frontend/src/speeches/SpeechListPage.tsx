import { listOf, Speech, SpeechListQuery } from '@isnad/contracts';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import { Button, Card, List } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ChoicePicker } from '../components/ChoicePicker.js';
import { EmptyState } from '../components/EmptyState.js';
import { EntityPicker } from '../components/EntityPicker.js';
import { FilterBar } from '../components/FilterBar.js';
import { ListPages } from '../components/ListPages.js';
import { ListTotal } from '../components/ListTotal.js';
import { LoadingState } from '../components/LoadingState.js';
import { useListView } from '../components/list-view.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';
import { SpeechRow } from './SpeechRow.js';

const Speeches = listOf(Speech);
const usual = { sort: 'date', order: 'desc', perPage: 25 } as const;
const sorts = ['date', 'createdAt', 'title'] as const satisfies readonly SpeechListQuery['sort'][];
const sizes = [25, 50, 100] as const;

/** The desk's speeches, narrowed and ordered by what stands in the address; the latest first. */
export default function SpeechListPage() {
  const translate = useTranslate();
  const mayAdd = useCan('speeches.create');
  const { query, show } = useListView<SpeechListQuery>(SpeechListQuery, usual);
  const speeches = useQuery({
    queryKey: ['speeches', 'list', query],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/speeches', query, schema: Speeches, signal })).data,
    placeholderData: keepPreviousData,
  });
  const narrowed = Boolean(query.q) || query.speakerId !== undefined;
  const add = mayAdd && (
    <Button component={Link} to="/speeches/create" variant="contained">
      {translate('speech.add')}
    </Button>
  );

  return (
    <>
      <PageHeader title={translate('menu.speeches')} actions={add} />
      <FilterBar
        search={{
          label: translate('speech.search'),
          value: query.q ?? '',
          onSearch: (q) => show({ q: q || undefined }),
        }}
        filtersLabel={translate('claim.filters')}
        clear={
          narrowed
            ? { label: translate('claim.clear'), onClear: () => show({ q: undefined, speakerId: undefined }) }
            : null
        }
      >
        <EntityPicker
          resource="speakers"
          nameField="name"
          label={translate('resources.speeches.fields.speakerId')}
          value={query.speakerId}
          onChange={(speakerId) => show({ speakerId })}
        />
        <ChoicePicker
          required
          label={translate('claim.sortLabel')}
          value={query.sort}
          choices={sorts.map((value) => ({ value, label: translate(`lists.speeches.sort.${value}`) }))}
          onChange={(sort = 'date') => show({ sort, order: sort === 'title' ? 'asc' : 'desc' })}
        />
      </FilterBar>
      <ProblemAlert error={speeches.error} onRetry={() => speeches.refetch()} />
      {speeches.isPending && <LoadingState />}
      {speeches.data && (
        <>
          <ListTotal {...speeches.data} counted="lists.speeches.total" moreThan="lists.speeches.moreThan" />
          <Card sx={{ mt: 1, opacity: speeches.isPlaceholderData ? 0.6 : 1 }}>
            {speeches.data.data.length === 0 ? (
              <EmptyState
                icon={<CampaignOutlined />}
                title={translate(narrowed ? 'lists.speeches.noMatch' : 'speech.empty.title')}
                text={translate(narrowed ? 'claim.noMatch.text' : 'speech.empty.text')}
                action={narrowed ? undefined : add}
              />
            ) : (
              <List disablePadding>
                {speeches.data.data.map((speech) => (
                  <SpeechRow key={speech.id} speech={speech} />
                ))}
              </List>
            )}
          </Card>
          <ListPages
            total={speeches.data.total}
            page={query.page}
            perPage={query.perPage}
            sizes={sizes}
            onPage={(page) => show({ page })}
            onSize={(perPage) => show({ perPage })}
          />
        </>
      )}
    </>
  );
}
