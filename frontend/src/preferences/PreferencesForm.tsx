import { digitStyles, monthStyles, type Preferences } from '@isnad/contracts';
import { Button, FormControlLabel, Stack, Switch } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { formatsFor } from '../i18n/formats.js';
import { updatePreferences } from '../providers/session-store.js';
import { ChoiceField } from '../workbench/shared/ChoiceField.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { ReadingPreview } from './ReadingPreview.js';

/** The first months of the year tell the styles apart. */
const examples = ['2026-01-01', '2026-02-01', '2026-08-01'];

function monthExamples(months: Preferences['months']): string {
  const formats = formatsFor('ar', { digits: 'western', months, hijri: false });
  const names = examples.map((day) => formats.day(day).replace(/^\S+ /u, '').replace(/ \S+$/u, ''));
  return formats.list(names);
}

/** Digits, month names and the Hijri day, with a look at what comes of them before they are saved. */
export function PreferencesForm({ preferences }: { readonly preferences: Preferences }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { digits, months, hijri } = preferences;
  const form = useServerForm<Pick<Preferences, 'digits' | 'months' | 'hijri'>>({
    initial: { digits, months, hijri },
    send: async (values) => {
      await updatePreferences(values);
      notify('preferences.saved', { type: 'success' });
    },
  });
  return (
    <Stack component="form" noValidate onSubmit={form.submit} sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      <ProblemAlert error={form.problem} />
      <ChoiceField
        required={false}
        label={translate('preferences.digits.title')}
        value={form.values.digits}
        choices={digitStyles.map((key) => ({ key, name: translate(`preferences.digits.${key}`) }))}
        onChange={(key) => form.set('digits', digitStyles.find((style) => style === key) ?? digits)}
      />
      <ChoiceField
        required={false}
        label={translate('preferences.months.title')}
        value={form.values.months}
        choices={monthStyles.map((key) => ({
          key,
          name: translate(`preferences.months.${key}`),
          definition: monthExamples(key),
        }))}
        onChange={(key) => form.set('months', monthStyles.find((style) => style === key) ?? months)}
      />
      <FormControlLabel
        control={<Switch checked={form.values.hijri} onChange={(_, checked) => form.set('hijri', checked)} />}
        label={translate('preferences.hijri')}
      />
      <ReadingPreview style={form.values} />
      <Button type="submit" variant="contained" loading={form.pending}>
        {translate('preferences.save')}
      </Button>
    </Stack>
  );
}
