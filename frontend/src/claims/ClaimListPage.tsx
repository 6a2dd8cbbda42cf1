import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Card, List, Pagination, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { queryString } from '../providers/http-client.js';
import { ClaimFilterBar } from './ClaimFilterBar.js';
import { ClaimRow } from './ClaimRow.js';
import { claimQuery, claimsPerPage, useClaimView } from './claim-filters.js';
import { useClaimList } from './use-claim-list.js';

/** The desk's claims, narrowed by what stands in the address. */
export default function ClaimListPage() {
  const translate = useTranslate();
  const { view, show, narrowed } = useClaimView();
  const claims = useClaimList(claimQuery(view));
  const { queue } = view.filters;
  const pages = Math.ceil((claims.data?.total ?? 0) / claimsPerPage);
  const { sort, order, page, perPage, ...filters } = claimQuery(view);
  const csv = `/api/exports/claims.csv${queryString({ sort, order, ...filters })}`;

  return (
    <>
      <PageHeader
        title={translate(queue ? `queue.${queue}` : 'menu.claims')}
        below={queue && <Typography color="text.secondary">{translate(`queueHelp.${queue}`)}</Typography>}
        actions={
          <Button component="a" href={csv} download startIcon={<DownloadOutlined />} variant="outlined">
            {translate('claim.export')}
          </Button>
        }
      />
      <ClaimFilterBar />
      <ProblemAlert error={claims.error} onRetry={() => claims.refetch()} />
      {claims.isPending && <LoadingState />}
      {claims.data && (
        <>
          <Total total={claims.data.total} isExact={claims.data.totalIsExact} />
          <Card sx={{ opacity: claims.isPlaceholderData ? 0.6 : 1 }}>
            {claims.data.data.length === 0 ? (
              <NoClaims narrowed={narrowed} />
            ) : (
              <List disablePadding>
                {claims.data.data.map((claim) => (
                  <ClaimRow key={claim.id} claim={claim} />
                ))}
              </List>
            )}
          </Card>
          {pages > 1 && (
            <Box sx={{ display: 'flex', justifyContent: 'center', mt: 2 }}>
              <Pagination
                count={pages}
                page={view.page}
                onChange={(_event, chosen) => show({ page: chosen })}
                getItemAriaLabel={(type, number) =>
                  type === 'page'
                    ? translate('ra.navigation.page', { page: number })
                    : translate(`ra.navigation.${type === 'start-ellipsis' || type === 'end-ellipsis' ? 'page' : type}`)
                }
              />
            </Box>
          )}
        </>
      )}
    </>
  );
}

function Total({ total, isExact }: { readonly total: number; readonly isExact: boolean }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  return (
    <Typography variant="body2" color="text.secondary" component="p" role="status" sx={{ mb: 1 }}>
      {isExact
        ? translate('claim.total', { smart_count: total })
        : translate('claim.totalMoreThan', { count: formats.number(total) })}
    </Typography>
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
