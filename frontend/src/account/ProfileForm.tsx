import type { InterfaceLanguage, User } from '@isnad/contracts';
import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { serverField } from '../components/server-field.js';
import { isInterfaceLanguage } from '../i18n/locale-store.js';
import { useSwitchLanguage } from '../i18n/use-switch-language.js';
import { interfaceLocales } from '../providers/i18n-provider.js';
import { reloadSession, updateAccount } from '../providers/session-store.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { changedFields } from '../workflow/changed-fields.js';
import { useSubmitWithConflict } from '../workflow/use-submit-with-conflict.js';

/** Name and language. A new language shows at once. */
export function ProfileForm({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const notify = useNotify();
  const switchLanguage = useSwitchLanguage();
  const [submit, conflict] = useSubmitWithConflict();
  const form = useServerForm<{ name: string; language: InterfaceLanguage }>({
    initial: { name: user.name, language: user.language },
    send: async (values) => {
      const mine = changedFields({ ...user }, values);
      const outcome = await submit({
        resource: 'users',
        mine,
        version: user.version,
        send: (version) => updateAccount(mine, version),
      });
      if (outcome.kind === 'undecided') return;
      if (outcome.kind === 'stored') {
        await reloadSession();
        return;
      }
      await switchLanguage(values.language);
      notify('account.saved', { type: 'success' });
    },
  });
  return (
    <Stack component="form" noValidate onSubmit={form.submit} sx={{ gap: 1, alignItems: 'flex-start' }}>
      <ProblemAlert error={form.problem} shownFields={['name', 'language']} />
      <TextField
        {...serverField(form, 'name')}
        label={translate('account.name')}
        autoComplete="name"
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <TextField
        {...serverField(form, 'language')}
        select
        label={translate('account.language')}
        onChange={(event) => isInterfaceLanguage(event.target.value) && form.set('language', event.target.value)}
      >
        {interfaceLocales.map(({ locale, name }) => (
          <MenuItem key={locale} value={locale} lang={locale}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Button type="submit" variant="contained" loading={form.pending}>
        {translate('ra.action.save')}
      </Button>
      {conflict}
    </Stack>
  );
}
