import { can } from '@isnad/contracts';
import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import AssignmentTurnedInOutlined from '@mui/icons-material/AssignmentTurnedInOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import DashboardOutlined from '@mui/icons-material/DashboardOutlined';
import GroupOutlined from '@mui/icons-material/GroupOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import PlaceOutlined from '@mui/icons-material/PlaceOutlined';
import PublicOutlined from '@mui/icons-material/PublicOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import ViewKanbanOutlined from '@mui/icons-material/ViewKanbanOutlined';
import { Divider, List, ListSubheader } from '@mui/material';
import { useTranslate } from 'react-admin';
import { queuesOfRole } from '../claims/queues-of-role.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { useSession } from '../providers/session-store.js';
import { usePendingAnchorings } from '../revisions/use-anchorings.js';
import { MenuEntry } from './MenuEntry.js';
import { useSidebar } from './sidebar-context.js';

/** Where a person of this role can go. */
export function MainMenu() {
  const translate = useTranslate();
  const { open } = useSidebar();
  const role = useSession()?.user.role;
  const pending = usePendingAnchorings();
  const formats = useLocaleDates();
  if (!role) return null;
  const queues = queuesOfRole(role);
  // Everybody may read the figures; who leads the desk begins with them.
  const leads = can(role, 'dashboard.read') && (role === 'editor' || role === 'admin');
  return (
    <List component="nav" aria-label={translate('menu.main')} dense sx={{ py: 1, width: '100%' }}>
      <MenuEntry to="/" icon={<DashboardOutlined />} label={translate('menu.work')} />
      <MenuEntry to="/speeches" icon={<CampaignOutlined />} label={translate('menu.speeches')} />
      <MenuEntry to="/claims" icon={<AssignmentTurnedInOutlined />} label={translate('menu.claims')} />
      <MenuEntry to="/documents" icon={<ArticleOutlined />} label={translate('lists.documents.title')} />
      <MenuEntry to="/board" icon={<ViewKanbanOutlined />} label={translate('lists.board.title')} />
      {leads && <MenuEntry to="/dashboard" icon={<InsightsOutlined />} label={translate('dashboard.title')} />}
      {pending > 0 && (
        <MenuEntry
          to="/anchorings"
          icon={<PlaceOutlined />}
          label={`${translate('revision.menu')} (${formats.number(pending)})`}
        />
      )}
      {queues.length > 0 && open && (
        <>
          <Heading>{translate('menu.queues')}</Heading>
          {queues.map((queue) => (
            <MenuEntry
              key={queue}
              to={`/claims?queue=${queue}`}
              icon={<InboxOutlined />}
              label={translate(`queue.${queue}`)}
            />
          ))}
        </>
      )}
      {open ? <Heading>{translate('menu.desk')}</Heading> : <Divider sx={{ my: 1 }} />}
      {can(role, 'users.update') && <MenuEntry to="/users" icon={<GroupOutlined />} label={translate('menu.people')} />}
      {can(role, 'settings.update') && (
        <MenuEntry to="/settings" icon={<SettingsOutlined />} label={translate('menu.settings')} />
      )}
      <MenuEntry to="/account" icon={<PersonOutlined />} label={translate('menu.account')} />
      <MenuEntry href="/fact-checks" icon={<PublicOutlined />} label={translate('menu.factChecks')} />
    </List>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <ListSubheader component="div" disableSticky sx={{ lineHeight: 2.4, backgroundColor: 'transparent', mt: 1 }}>
      {children}
    </ListSubheader>
  );
}
