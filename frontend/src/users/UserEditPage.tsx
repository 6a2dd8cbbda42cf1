import { limits, User } from '@isnad/contracts';
import { Card } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import {
  BooleanInput,
  minLength,
  RecordContextProvider,
  ResourceContextProvider,
  SimpleForm,
  useTranslate,
} from 'react-admin';
import { useParams } from 'react-router';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { SaveToolbar } from '../components/SaveToolbar.js';
import { UpLink } from '../components/UpLink.js';
import { request } from '../providers/http-client.js';
import { useRecordSave } from '../workflow/use-record-save.js';
import { AppLanguageField, NameField, NewPasswordField, RoleField } from './UserFields.js';

const longEnough = minLength(limits.passwordMin);

/** Changes a person's name, role or password, or switches them off. Nobody is deleted: history names them. */
export default function UserEditPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const user = useQuery({
    queryKey: ['users', 'edit', id],
    queryFn: async ({ signal }) => (await request({ method: 'GET', path: `/users/${id}`, schema: User, signal })).data,
    // The form shows the version it was opened on; a newer one arriving under it would be saved over unseen.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (user.isPending) return <LoadingState />;
  if (!user.data) return <ProblemAlert error={user.error} onRetry={() => user.refetch()} />;
  return (
    <>
      <PageHeader
        title={user.data.name}
        foreign
        above={<UpLink to="/users">{translate('menu.people')}</UpLink>}
        below={<bdi dir="ltr">{user.data.email}</bdi>}
      />
      <ResourceContextProvider value="users">
        <RecordContextProvider value={user.data}>
          <UserForm user={user.data} />
        </RecordContextProvider>
      </ResourceContextProvider>
    </>
  );
}

function UserForm({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const { name, role, active, language } = user;
  const original = { name, role, active, language, password: '' };
  const [save, conflict] = useRecordSave({
    resource: 'users',
    original,
    redirect: '/users',
    showValue: (field, value) => {
      if (field === 'password') return '••••••';
      return field === 'role' && typeof value === 'string' ? translate(`roles.${value}`) : undefined;
    },
  });
  return (
    <Card sx={{ maxWidth: 640 }}>
      <SimpleForm toolbar={<SaveToolbar />} record={original} onSubmit={save} warnWhenUnsavedChanges>
        <NameField />
        <RoleField />
        <AppLanguageField />
        <NewPasswordField
          label={translate('people.newPassword')}
          validate={longEnough}
          helperText={translate('people.newPasswordHelp')}
        />
        <BooleanInput source="active" helperText={translate('people.activeHelp')} />
      </SimpleForm>
      {conflict}
    </Card>
  );
}
