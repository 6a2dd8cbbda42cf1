import { DocumentWithText, type Speech } from '@isnad/contracts';
import { Box, Button, Card, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { serverField } from '../components/server-field.js';
import { languageName, languagesOffered } from '../i18n/text-languages.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { ProblemError } from '../providers/problem-error.js';
import { type ServerForm, useServerForm } from '../workbench/shared/use-server-form.js';
import { DuplicateDialog } from './DuplicateDialog.js';
import { type DocumentDetails, documentBody } from './document-request.js';
import { KindField } from './KindField.js';
import { OutletField } from './OutletField.js';
import { TextSourceField, textErrorOf } from './TextSourceField.js';
import type { TextSource } from './text-source.js';
import { useSourceFault } from './use-source-fault.js';

interface DocumentValues extends DocumentDetails {
  source: TextSource;
}

const shownFields = ['title', 'kind', 'language', 'outlet', 'url', 'publishedAt', 'text', 'file'];

/** Pastes or uploads a text. What the server refuses stands at its field, and everything typed stays. */
export function DocumentForm({ speech }: { readonly speech: Speech }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [existing, setExisting] = useState<{ id: string; title: string } | null>(null);

  const store = async ({ source, ...details }: DocumentValues, allowDuplicate: boolean) => {
    const body = documentBody(speech.id, details, source, allowDuplicate);
    const { data } = await request({ method: 'POST', path: '/documents', body, schema: DocumentWithText });
    await queryClient.invalidateQueries();
    notify('document.added', { type: 'success' });
    navigate(`/documents/${data.id}`);
  };

  const form = useServerForm<DocumentValues>({
    initial: {
      title: '',
      kind: 'report',
      language: speech.language,
      outlet: '',
      url: '',
      publishedAt: '',
      source: { kind: 'paste', text: '', file: null },
    },
    send: async (values) => {
      try {
        await store(values, existing !== null);
      } catch (error) {
        const duplicate = error instanceof ProblemError ? error.problem.existing : undefined;
        setExisting(duplicate ?? null);
        if (!duplicate) throw error;
      }
    },
  });
  const fault = useSourceFault(form.values.source);
  const textError = fault.message ?? textErrorOf(form.problem);
  // What the text field says needs no second telling above the form.
  const problemElsewhere = textErrorOf(form.problem) && !form.problem?.is('validation.failed') ? null : form.problem;

  return (
    <Stack
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (fault.check()) form.submit();
      }}
      sx={{ gap: 2.5, maxWidth: 900 }}
    >
      <ProblemAlert error={problemElsewhere} resource="documents" shownFields={shownFields} />
      <Card component="section" sx={{ p: { xs: 2, sm: 3 } }}>
        <TextSourceField
          source={form.values.source}
          onSource={(source) => form.set('source', source)}
          error={textError}
        />
      </Card>
      <Card component="section" sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {translate('document.about')}
        </Typography>
        <DetailFields form={form} />
      </Card>
      <Box>
        <Button type="submit" variant="contained" size="large" loading={form.pending}>
          {translate('document.submit')}
        </Button>
      </Box>
      {existing && (
        <DuplicateDialog existing={existing} onKeepBoth={() => form.submit()} onClose={() => setExisting(null)} />
      )}
    </Stack>
  );
}

function DetailFields({ form }: { readonly form: ServerForm<DocumentValues> }) {
  const translate = useTranslate();
  const reader = useInterfaceLanguage();
  const label = (field: string) => translate(`resources.documents.fields.${field}`);
  return (
    <>
      <TextField
        {...serverField(form, 'title')}
        label={label('title')}
        required
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <KindField value={form.values.kind} onChange={(kind) => form.set('kind', kind)} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
        <OutletField
          value={form.values.outlet}
          onChange={(outlet) => form.set('outlet', outlet)}
          error={form.errorOf('outlet')}
        />
        <TextField {...serverField(form, 'language')} select label={label('language')} required>
          {languagesOffered(form.values.language).map((tag) => (
            <MenuItem key={tag} value={tag}>
              {languageName(tag, reader)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          {...serverField(form, 'url')}
          label={label('url')}
          type="url"
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <TextField
          {...serverField(form, 'publishedAt')}
          label={label('publishedAt')}
          type="date"
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
    </>
  );
}
