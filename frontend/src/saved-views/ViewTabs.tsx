import type { SavedView } from '@isnad/contracts';
import BookmarkAddOutlined from '@mui/icons-material/BookmarkAddOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import { Box, Button, IconButton, Tooltip } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ClaimColumn } from '../claims/claim-columns.js';
import { type ClaimListView, isNarrowed, keptQuery } from '../claims/claim-filters.js';
import { BidiText } from '../components/BidiText.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useSession } from '../providers/session-store.js';
import { ManageViewsDialog } from './ManageViewsDialog.js';
import { SaveViewDialog } from './SaveViewDialog.js';
import { useSavedViews, useViewChanges } from './use-saved-views.js';
import { isAsSaved, viewLink } from './view-link.js';

interface ViewTabsProps {
  readonly view: ClaimListView;
  /** The columns shown, as a view would keep them. */
  readonly columns: readonly ClaimColumn[];
}

/** The views of the claims list as tabs, each a link; what is shown now can become one, or the newer form of the one it came from. */
export function ViewTabs({ view, columns }: ViewTabsProps) {
  const translate = useTranslate();
  const me = useSession()?.user.id;
  const views = useSavedViews('claims');
  const { update } = useViewChanges('claims');
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const all = views.data ?? [];
  const present = all.find(({ id }) => id === view.savedViewId);
  const changed = present !== undefined && !isAsSaved(view, present);
  const narrowed = isNarrowed(view.filters);
  return (
    <Box sx={{ mb: 1 }} className="no-print">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
        <Box component="nav" aria-label={translate('lists.views.title')} sx={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Box component="ul" sx={tabsStyle}>
            <ViewTab to="/claims" current={present === undefined && !view.savedViewId && !narrowed}>
              {translate('lists.views.all')}
            </ViewTab>
            {all.map((saved) => (
              <ViewTab key={saved.id} to={viewLink(saved)} current={saved.id === present?.id}>
                <ViewName view={saved} mine={saved.owner.id === me} />
              </ViewTab>
            ))}
          </Box>
        </Box>
        {changed && present.owner.id === me && (
          <Button
            size="small"
            loading={update.isPending}
            onClick={() => update.mutate({ view: present, change: { query: keptQuery(view), columns: [...columns] } })}
          >
            {translate('lists.views.keepChanges')}
          </Button>
        )}
        <Button size="small" startIcon={<BookmarkAddOutlined />} onClick={() => setDialog('save')}>
          {translate('lists.views.save')}
        </Button>
        {all.some(({ owner }) => owner.id === me) && (
          <Tooltip title={translate('lists.views.manage')}>
            <IconButton size="small" aria-label={translate('lists.views.manage')} onClick={() => setDialog('manage')}>
              <SettingsOutlined fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <ProblemAlert error={views.error ?? update.error} onRetry={views.error ? () => views.refetch() : undefined} />
      {dialog === 'save' && (
        <SaveViewDialog query={keptQuery(view)} columns={columns} onClose={() => setDialog(null)} />
      )}
      {dialog === 'manage' && (
        <ManageViewsDialog views={all.filter(({ owner }) => owner.id === me)} onClose={() => setDialog(null)} />
      )}
    </Box>
  );
}

interface ViewTabProps {
  readonly to: string;
  readonly current: boolean;
  readonly children: ReactNode;
}

/** A tab that is a link: it can be copied, and opened beside this one. */
function ViewTab({ to, current, children }: ViewTabProps) {
  return (
    <Box component="li" sx={{ flexShrink: 0 }}>
      <Button
        component={Link}
        to={to}
        size="small"
        color={current ? 'primary' : 'inherit'}
        aria-current={current ? 'page' : undefined}
        sx={{
          borderRadius: 0,
          px: 1.5,
          minHeight: 42,
          borderBottom: 3,
          borderColor: current ? 'primary.main' : 'transparent',
        }}
      >
        {children}
      </Button>
    </Box>
  );
}

function ViewName({ view, mine }: { readonly view: SavedView; readonly mine: boolean }) {
  const translate = useTranslate();
  return (
    <span>
      <BidiText>{view.name}</BidiText>
      {!mine && (
        <Box component="span" sx={{ fontWeight: 400, opacity: 0.85 }}>
          {' · '}
          {translate('lists.views.by')} <BidiText>{view.owner.name}</BidiText>
        </Box>
      )}
    </span>
  );
}

const tabsStyle = { display: 'flex', listStyle: 'none', m: 0, p: 0, overflowX: 'auto' } as const;
