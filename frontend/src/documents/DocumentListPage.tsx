import { Document, DocumentListQuery, listOf } from '@isnad/contracts';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
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
import { DocumentRow } from './DocumentRow.js';

const Documents = listOf(Document);
const usual = { sort: 'createdAt', order: 'desc', perPage: 25 } as const;
const sorts = ['createdAt', 'publishedAt', 'title'] as const satisfies readonly DocumentListQuery['sort'][];
const sizes = [25, 50, 100] as const;

/** Every text of the desk, of whatever speech, narrowed and ordered by what stands in the address. */
export default function DocumentListPage() {
  const translate = useTranslate();
  const { query, show } = useListView<DocumentListQuery>(DocumentListQuery, usual);
  const documents = useQuery({
    queryKey: ['documents', 'list', query],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/documents', query, schema: Documents, signal })).data,
    placeholderData: keepPreviousData,
  });
  const narrowed = Boolean(query.q) || query.speechId !== undefined;

  return (
    <>
      <PageHeader title={translate('lists.documents.title')} />
      <FilterBar
        search={{
          label: translate('lists.documents.search'),
          value: query.q ?? '',
          onSearch: (q) => show({ q: q || undefined }),
        }}
        filtersLabel={translate('claim.filters')}
        clear={
          narrowed
            ? { label: translate('claim.clear'), onClear: () => show({ q: undefined, speechId: undefined }) }
            : null
        }
      >
        <EntityPicker
          resource="speeches"
          nameField="title"
          label={translate('lists.filter.speechId')}
          value={query.speechId}
          onChange={(speechId) => show({ speechId })}
        />
        <ChoicePicker
          required
          label={translate('claim.sortLabel')}
          value={query.sort}
          choices={sorts.map((value) => ({ value, label: translate(`lists.documents.sort.${value}`) }))}
          onChange={(sort = 'createdAt') => show({ sort, order: sort === 'title' ? 'asc' : 'desc' })}
        />
      </FilterBar>
      <ProblemAlert error={documents.error} onRetry={() => documents.refetch()} />
      {documents.isPending && <LoadingState />}
      {documents.data && (
        <>
          <ListTotal {...documents.data} counted="speech.texts" moreThan="lists.documents.moreThan" />
          <Card sx={{ mt: 1, opacity: documents.isPlaceholderData ? 0.6 : 1 }}>
            {documents.data.data.length === 0 ? (
              <EmptyState
                icon={<DescriptionOutlined />}
                title={translate(narrowed ? 'lists.documents.noMatch' : 'lists.documents.empty')}
                text={translate(narrowed ? 'claim.noMatch.text' : 'lists.documents.emptyText')}
                action={
                  narrowed ? undefined : (
                    <Button component={Link} to="/speeches" variant="contained">
                      {translate('claim.empty.action')}
                    </Button>
                  )
                }
              />
            ) : (
              <List disablePadding>
                {documents.data.data.map((document) => (
                  <DocumentRow key={document.id} document={document} />
                ))}
              </List>
            )}
          </Card>
          <ListPages
            total={documents.data.total}
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
