import { listOf, User } from '@isnad/contracts';
import { Box, Button, Card, List, ListItem, ListItemButton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { ToneChip } from '../components/ToneChip.js';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';

const Users = listOf(User);

/** The desk's people. A desk has few enough to be read on one page. */
export default function UserListPage() {
  const translate = useTranslate();
  const mayAdd = useCan('users.create');
  const users = useQuery({
    queryKey: ['users', 'list'],
    queryFn: async ({ signal }) =>
      (
        await request({
          method: 'GET',
          path: '/users',
          query: { perPage: 200, sort: 'name', order: 'asc' },
          schema: Users,
          signal,
        })
      ).data.data,
  });
  return (
    <>
      <PageHeader
        title={translate('menu.people')}
        actions={
          mayAdd && (
            <Button component={Link} to="/users/create" variant="contained">
              {translate('people.invite')}
            </Button>
          )
        }
      />
      <ProblemAlert error={users.error} onRetry={() => users.refetch()} />
      {users.isPending && <LoadingState />}
      {users.data && (
        <Card>
          <List disablePadding>
            {users.data.map((user) => (
              <UserRow key={user.id} user={user} />
            ))}
          </List>
        </Card>
      )}
    </>
  );
}

function UserRow({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const mayEdit = useCan('users.update');
  const target = mayEdit ? { component: Link, to: `/users/${user.id}` } : { disabled: false, component: 'div' };
  return (
    <ListItem disablePadding divider>
      <ListItemButton {...target} sx={{ gap: 2, flexWrap: 'wrap', px: 2.5, py: 1.25 }}>
        <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>
            <BidiText>{user.name}</BidiText>
          </Typography>
          <Typography variant="body2" color="text.secondary" noWrap>
            <bdi dir="ltr">{user.email}</bdi>
          </Typography>
        </Box>
        <Typography sx={{ minWidth: '6rem' }}>{translate(`roles.${user.role}`)}</Typography>
        <ToneChip
          tone={user.active ? 'green' : 'neutral'}
          label={translate(user.active ? 'people.active' : 'people.inactive')}
        />
      </ListItemButton>
    </ListItem>
  );
}
