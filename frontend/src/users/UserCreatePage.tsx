import { limits } from '@isnad/contracts';
import { Card } from '@mui/material';
import { useState } from 'react';
import { CreateBase, minLength, required, SimpleForm, useTranslate } from 'react-admin';
import { PageHeader } from '../components/PageHeader.js';
import { SaveToolbar } from '../components/SaveToolbar.js';
import { UpLink } from '../components/UpLink.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { AppLanguageField, EmailField, NameField, NewPasswordField, RoleField } from './UserFields.js';

const password = [required(), minLength(limits.passwordMin)];

/** Adds a person with a first password, which they change themselves. */
export default function UserCreatePage() {
  const translate = useTranslate();
  const language = useInterfaceLanguage();
  // As the page was opened: other defaults later would empty the form under somebody who switches language.
  const [defaults] = useState({ role: 'reviewer', language });
  const rule = translate('password.rule', { min: limits.passwordMin });
  return (
    <>
      <PageHeader title={translate('people.invite')} above={<UpLink to="/users">{translate('menu.people')}</UpLink>} />
      <Card sx={{ maxWidth: 640 }}>
        <CreateBase resource="users" redirect="list">
          <SimpleForm toolbar={<SaveToolbar />} defaultValues={defaults} warnWhenUnsavedChanges>
            <NameField />
            <EmailField />
            <RoleField />
            <AppLanguageField />
            <NewPasswordField validate={password} helperText={`${rule} ${translate('people.passwordHelp')}`} />
          </SimpleForm>
        </CreateBase>
      </Card>
    </>
  );
}
