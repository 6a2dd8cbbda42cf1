import { listOf, Speech } from '@isnad/contracts';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import { Box, Button, Card, List, Pagination } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { SearchField } from '../components/SearchField.js';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';
import { SpeechRow } from './SpeechRow.js';

const Speeches = listOf(Speech);
const perPage = 20;

/** The desk's speeches, the latest first. */
export default function SpeechListPage() {
  const translate = useTranslate();
  const mayAdd = useCan('speeches.create');
  const [parameters, setParameters] = useSearchParams();
  const q = parameters.get('q') ?? '';
  const page = Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1);
  const speeches = useQuery({
    queryKey: ['speeches', 'list', { q, page }],
    queryFn: async ({ signal }) =>
      (
        await request({
          method: 'GET',
          path: '/speeches',
          query: { q: q || undefined, page, perPage, sort: 'date', order: 'desc' },
          schema: Speeches,
          signal,
        })
      ).data,
    placeholderData: keepPreviousData,
  });
  const search = useCallback((words: string) => setParameters(words ? { q: words } : {}), [setParameters]);
  const pages = Math.ceil((speeches.data?.total ?? 0) / perPage);
  const add = mayAdd && (
    <Button component={Link} to="/speeches/create" variant="contained">
      {translate('speech.add')}
    </Button>
  );

  return (
    <>
      <PageHeader title={translate('menu.speeches')} actions={add} />
      <Box sx={{ maxWidth: 480, mb: 2 }}>
        <SearchField label={translate('speech.search')} value={q} onSearch={search} />
      </Box>
      <ProblemAlert error={speeches.error} onRetry={() => speeches.refetch()} />
      {speeches.isPending && <LoadingState />}
      {speeches.data && (
        <Card>
          {speeches.data.data.length === 0 ? (
            <EmptyState
              icon={<CampaignOutlined />}
              title={
                q
                  ? translate('ra.navigation.no_results', { name: translate('menu.speeches') })
                  : translate('speech.empty.title')
              }
              text={q ? undefined : translate('speech.empty.text')}
              action={q ? undefined : add}
            />
          ) : (
            <List disablePadding>
              {speeches.data.data.map((speech) => (
                <SpeechRow key={speech.id} speech={speech} />
              ))}
            </List>
          )}
        </Card>
      )}
      {pages > 1 && (
        <Box sx={{ display: 'flex', justifyContent: 'center', mt: 2 }}>
          <Pagination
            count={pages}
            page={page}
            onChange={(_event, chosen) => setParameters({ ...(q && { q }), page: String(chosen) })}
          />
        </Box>
      )}
    </>
  );
}
