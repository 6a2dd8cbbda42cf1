import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import ViewKanbanOutlined from '@mui/icons-material/ViewKanbanOutlined';
import { Box, Button, Card, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BulkBar } from '../bulk/BulkBar.js';
import { EmptyState } from '../components/EmptyState.js';
import { ListPages } from '../components/ListPages.js';
import { ListTotal } from '../components/ListTotal.js';
import { LoadingState } from '../components/LoadingState.js';
import { claimListKeys, readingListKeys } from '../components/list-keys.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useListKeys } from '../components/use-list-keys.js';
import { queryString } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';
import { ViewTabs } from '../saved-views/ViewTabs.js';
import { ClaimCards } from './ClaimCards.js';
import { ClaimFilterBar } from './ClaimFilterBar.js';
import { ClaimTable } from './ClaimTable.js';
import { claimQuery, pageSizes, useClaimView, writeClaimView } from './claim-filters.js';
import { ListTools } from './ListTools.js';
import { useClaimList } from './use-claim-list.js';
import { useListPreferences } from './use-list-preferences.js';
import { useSelection } from './use-selection.js';

/** The desk's claims, narrowed by what stands in the address; as a table where there is room, as cards where there is not. */
export default function ClaimListPage() {
  const translate = useTranslate();
  const shown = useClaimView();
  const { view, show, narrowed } = shown;
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const mayChange = useCan('claims.update');
  const preferences = useListPreferences();
  const columns = view.columns ?? preferences.columns;
  const claims = useClaimList(claimQuery(view));
  const rows = claims.data?.data ?? [];
  const selection = useSelection(JSON.stringify(view.filters), rows);
  const list = useRef<HTMLElement | null>(null);
  const toggle = mayChange ? selection.toggle : null;
  useListKeys({
    list,
    onClear: selection.clear,
    keys: mayChange ? claimListKeys : readingListKeys.claims,
    onSelect: (id, range) => {
      const claim = rows.find((row) => row.id === id);
      if (claim) toggle?.(claim, range);
    },
  });
  const { queue } = view.filters;
  const { sort, order, page: _page, perPage: _perPage, ...filters } = claimQuery(view);
  const csv = `/api/exports/claims.csv${queryString({ sort, order, ...filters })}`;
  const shownRows = { claims: rows, selected: selection.items, onToggle: toggle, list };

  return (
    <>
      <PageHeader
        title={translate(queue ? `queue.${queue}` : 'menu.claims')}
        below={queue && <Typography color="text.secondary">{translate(`queueHelp.${queue}`)}</Typography>}
        actions={
          <>
            <Button
              component={Link}
              to={`/board?${writeClaimView({ ...view, page: 1, columns: null, savedViewId: null })}`}
              startIcon={<ViewKanbanOutlined />}
              variant="outlined"
            >
              {translate('lists.board.title')}
            </Button>
            <Button component="a" href={csv} download startIcon={<DownloadOutlined />} variant="outlined">
              {translate('claim.export')}
            </Button>
          </>
        }
      />
      <ViewTabs view={view} columns={columns} />
      <ClaimFilterBar shown={shown} />
      <ProblemAlert error={claims.error} onRetry={() => claims.refetch()} />
      {claims.isPending && <LoadingState />}
      {claims.data && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
            <Box sx={{ flex: 1 }}>
              <ListTotal {...claims.data} counted="claim.total" moreThan="claim.totalMoreThan" />
            </Box>
            {!narrow && (
              <ListTools
                columns={columns}
                onColumns={(chosen) => {
                  preferences.setColumns(chosen);
                  show({ page: view.page, columns: view.columns && chosen }, { replace: true });
                }}
                density={preferences.density}
                onDensity={preferences.setDensity}
              />
            )}
          </Box>
          <Card sx={{ opacity: claims.isPlaceholderData ? 0.6 : 1 }}>
            {rows.length === 0 && <NoClaims narrowed={narrowed} />}
            {rows.length > 0 && narrow && <ClaimCards {...shownRows} />}
            {rows.length > 0 && !narrow && (
              <ClaimTable
                {...shownRows}
                columns={columns}
                view={view}
                density={preferences.density}
                onTogglePage={selection.togglePage}
                onSort={show}
              />
            )}
          </Card>
          <ListPages
            total={claims.data.total}
            page={view.page}
            perPage={view.perPage}
            sizes={pageSizes}
            onPage={(page) => show({ page })}
            onSize={(perPage) => show({ perPage })}
          />
        </>
      )}
      <BulkBar selected={selection.items} onClear={selection.clear} />
      {!narrow && (
        <Typography variant="caption" color="text.secondary" component="p" className="no-print" sx={{ mt: 1.5 }}>
          {translate(mayChange ? 'lists.keys' : 'lists.keysReading')}
        </Typography>
      )}
    </>
  );
}

function NoClaims({ narrowed }: { readonly narrowed: boolean }) {
  const translate = useTranslate();
  const icon = <AssignmentTurnedInOutlined />;
  if (narrowed)
    return <EmptyState icon={icon} title={translate('claim.noMatch.title')} text={translate('claim.noMatch.text')} />;
  return (
    <EmptyState
      icon={icon}
      title={translate('claim.empty.title')}
      text={translate('claim.empty.text')}
      action={
        <Button component={Link} to="/speeches" variant="contained">
          {translate('claim.empty.action')}
        </Button>
      }
    />
  );
}
