import type { Anchoring, DecideAnchoring } from '@isnad/contracts';
import PlaceOutlined from '@mui/icons-material/PlaceOutlined';
import { Box, Button, Card, List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { usePageKeys } from '../shortcuts/use-page-keys.js';
import { AnchoringCard } from './AnchoringCard.js';
import { AnchoringFilters } from './AnchoringFilters.js';
import { useAnchoringView } from './anchoring-view.js';
import { walkKeys } from './decision-keys.js';
import { OutcomeChip } from './OutcomeChip.js';
import { useAnchorings, useDecideAnchoring } from './use-anchorings.js';

/** Places of claims that a newer text did not keep for certain, decided one after the other. Route `/anchorings`. */
export default function AnchoringsPage() {
  const translate = useTranslate();
  const { view, show } = useAnchoringView();
  const anchorings = useAnchorings(view);
  const items = anchorings.data?.pages.flatMap(({ data }) => data) ?? [];
  const narrowed = view.documentId !== undefined || view.state.length > 0 || view.outcome.length > 0;
  return (
    <>
      <PageHeader
        title={translate('revision.title')}
        below={
          <Typography color="text.secondary" sx={{ maxWidth: '46em' }}>
            {translate('revision.intro')}
          </Typography>
        }
      />
      <ProblemAlert error={anchorings.error} onRetry={() => void anchorings.refetch()} />
      <AnchoringFilters view={view} items={items} onShow={show} />
      {anchorings.isPending && <LoadingState />}
      {anchorings.data && items.length === 0 && (
        <EmptyState
          icon={<PlaceOutlined />}
          title={translate(`revision.${narrowed ? 'noMatch' : 'empty'}.title`)}
          text={translate(`revision.${narrowed ? 'noMatch' : 'empty'}.text`)}
        />
      )}
      {items.length > 0 && (
        <Review
          items={items}
          total={anchorings.data?.pages[0]?.total ?? 0}
          at={view.at}
          onTake={(at) => show({ at })}
          onMore={anchorings.hasNextPage ? () => void anchorings.fetchNextPage() : undefined}
          loading={anchorings.isFetchingNextPage}
        />
      )}
    </>
  );
}

interface ReviewProps {
  readonly items: readonly Anchoring[];
  readonly total: number;
  readonly at: string | undefined;
  readonly onTake: (id: string | undefined) => void;
  /** Asks for the places behind those that are listed, where there are any. */
  readonly onMore: (() => void) | undefined;
  readonly loading: boolean;
}

function Review({ items, total, at, onTake, onMore, loading }: ReviewProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const decide = useDecideAnchoring();
  const index = Math.max(
    0,
    items.findIndex(({ id }) => id === at),
  );
  const current = items[index];
  const step = (by: 1 | -1) => onTake(items[Math.min(Math.max(index + by, 0), items.length - 1)]?.id);
  usePageKeys(walkKeys, (action) => {
    step(action === 'next' ? 1 : -1);
    return true;
  });

  const decideAndGoOn = async (anchoring: Anchoring, decision: DecideAnchoring) => {
    await decide(anchoring, decision);
    notify(`revision.decided.${decision.decision}`, { type: 'success' });
    onTake((items[index + 1] ?? items[index - 1])?.id);
  };

  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '18rem minmax(0, 1fr)' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      <Card component="nav" aria-label={translate('revision.list')}>
        <Typography variant="subtitle2" component="h2" role="status" sx={{ px: 2, pt: 1.5 }}>
          {translate('revision.count', { smart_count: total })}
        </Typography>
        <List dense sx={{ maxHeight: { xs: '12rem', md: '70vh' }, overflowY: 'auto' }}>
          {items.map((item) => (
            <ListItem key={item.id} disablePadding>
              <ListItemButton
                selected={item.id === current?.id}
                aria-current={item.id === current?.id || undefined}
                onClick={() => onTake(item.id)}
                sx={{ display: 'block', minWidth: 0 }}
              >
                {/* Each line takes its words' own direction, so that the dots stand at their end. */}
                <ListItemText
                  primary={item.claimText}
                  secondary={item.documentTitle}
                  slotProps={{ primary: { noWrap: true, dir: 'auto' }, secondary: { noWrap: true, dir: 'auto' } }}
                />
                <OutcomeChip outcome={item.outcome} />
              </ListItemButton>
            </ListItem>
          ))}
          {onMore && (
            <ListItem>
              <Button fullWidth loading={loading} onClick={onMore}>
                {translate('revision.more', { smart_count: total - items.length })}
              </Button>
            </ListItem>
          )}
        </List>
      </Card>
      <Box sx={{ minWidth: 0 }}>
        {current && <AnchoringCard key={current.id} anchoring={current} onDecide={decideAndGoOn} />}
        <Typography variant="caption" color="text.secondary" sx={{ display: { xs: 'none', md: 'block' }, mt: 1 }}>
          {translate('revision.keys')}
        </Typography>
      </Box>
    </Box>
  );
}
