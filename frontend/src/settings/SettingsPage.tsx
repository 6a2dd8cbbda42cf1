import { limits, Settings } from '@isnad/contracts';
import { Box, Button, Card, FormControlLabel, Stack, Switch, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { serverField } from '../components/server-field.js';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { useSubmitWithConflict } from '../workflow/use-submit-with-conflict.js';
import { changedSettings, type SettingsValues, settingsValues } from './settings-values.js';
import { ThresholdField } from './ThresholdField.js';

const queryKey = ['settings'];

/** How the desk is called and what rules it works by. */
export default function SettingsPage() {
  const translate = useTranslate();
  const settings = useQuery({
    queryKey,
    queryFn: async ({ signal }) => (await request({ method: 'GET', path: '/settings', schema: Settings, signal })).data,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <>
      <PageHeader title={translate('settings.title')} />
      <ProblemAlert error={settings.error} onRetry={() => settings.refetch()} />
      {settings.isPending && <LoadingState />}
      {settings.data && <SettingsForm key={settings.data.version} settings={settings.data} />}
    </>
  );
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const mayEdit = useCan('settings.update');
  const [submit, conflict] = useSubmitWithConflict();
  const form = useServerForm<SettingsValues>({
    initial: settingsValues(settings),
    send: async (values) => {
      const mine = changedSettings(settings, values);
      const outcome = await submit({
        resource: 'settings',
        version: settings.version,
        mine,
        send: async (ifMatch) =>
          (await request({ method: 'PATCH', path: '/settings', body: mine, ifMatch, schema: Settings })).data,
      });
      if (outcome.kind === 'undecided') return;
      if (outcome.kind === 'saved') notify('settings.saved', { type: 'success' });
      await queryClient.invalidateQueries({ queryKey });
    },
  });
  const numberField = (name: 'requiredReviews' | 'minimumEvidence', min: number, max: number) => (
    <TextField
      {...serverField(form, name)}
      label={translate(`settings.${name}`)}
      type="number"
      slotProps={{ htmlInput: { min, max } }}
    />
  );
  const addressField = (name: 'deskUrl' | 'correctionsPolicyUrl') => (
    <TextField
      {...serverField(form, name)}
      label={translate(`settings.${name}`)}
      type="url"
      slotProps={{ htmlInput: { dir: 'ltr' } }}
    />
  );
  const nameField = (part: 'ar' | 'en', language: string) => (
    <TextField
      {...serverField(form, `deskName.${part}`)}
      label={`${translate('settings.deskName')} ${language}`}
      slotProps={{ htmlInput: { dir: 'auto', lang: part } }}
    />
  );

  return (
    <Stack component="form" noValidate onSubmit={form.submit} sx={{ gap: 2.5, maxWidth: 760 }}>
      <ProblemAlert error={form.problem} resource="settings" shownFields={Object.keys(form.values)} />
      <Section title={translate('settings.identity')} help={translate('settings.identityHelp')}>
        {nameField('ar', translate('settings.inArabic'))}
        {nameField('en', translate('settings.inEnglish'))}
        {addressField('deskUrl')}
        {addressField('correctionsPolicyUrl')}
      </Section>
      <Section title={translate('settings.rules')} help={translate('settings.rulesHelp')}>
        {numberField('requiredReviews', 1, limits.requiredReviews)}
        {numberField('minimumEvidence', 0, 20)}
        <FormControlLabel
          control={
            <Switch
              checked={form.values.selfAssignment}
              onChange={(_event, checked) => form.set('selfAssignment', checked)}
            />
          }
          label={translate('settings.selfAssignment')}
        />
        <ThresholdField
          percent={form.values.proposalThreshold}
          onPercent={(percent) => form.set('proposalThreshold', percent)}
          error={form.errorOf('proposalThreshold')}
        />
      </Section>
      {mayEdit && (
        <Box>
          <Button type="submit" variant="contained" size="large" loading={form.pending}>
            {translate('ra.action.save')}
          </Button>
        </Box>
      )}
      {conflict}
    </Stack>
  );
}

function Section({ title, help, children }: { title: string; help: string; children: React.ReactNode }) {
  return (
    <Card component="section" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {help}
      </Typography>
      {children}
    </Card>
  );
}
