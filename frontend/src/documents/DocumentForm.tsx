import { DocumentWithText, type Speech } from '@isnad/contracts';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { SourceCard, textErrorOf } from '../intake/SourceCard.js';
import { nothingYet } from '../intake/text-source.js';
import { useIntake } from '../intake/use-intake.js';
import { useSourceFault } from '../intake/use-source-fault.js';
import { request } from '../providers/http-client.js';
import { ProblemError } from '../providers/problem-error.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { DetailFields } from './DetailFields.js';
import { DuplicateDialog } from './DuplicateDialog.js';
import { type DocumentDetails, documentBody } from './document-request.js';

const shownFields = ['title', 'kind', 'language', 'outlet', 'url', 'publishedAt', 'text', 'file'];

/**
 * Takes in a text of a speech: pasted words are kept at once or looked at first, a file is always looked at first. What the server
 * refuses stands at its field, and everything typed stays.
 */
export function DocumentForm({ speech }: { readonly speech: Speech }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const intake = useIntake();
  const { importId, isReady } = intake;
  const [source, setSource] = useState(nothingYet);
  const [existing, setExisting] = useState<{ id: string; title: string } | null>(null);
  const fault = useSourceFault(source);

  const keep = async (details: DocumentDetails, allowDuplicate: boolean) => {
    const text = importId === null ? { text: source.text } : { importId };
    const body = documentBody(speech.id, details, text, allowDuplicate);
    const { data } = await request({ method: 'POST', path: '/documents', body, schema: DocumentWithText });
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'imports' });
    notify('document.added', { type: 'success' });
    navigate(`/documents/${data.id}`);
  };

  const form = useServerForm<DocumentDetails>({
    initial: { title: '', kind: 'report', language: speech.language, outlet: '', url: '', publishedAt: '' },
    send: async (details) => {
      try {
        await keep(details, existing !== null);
      } catch (error) {
        const duplicate = error instanceof ProblemError ? error.problem.existing : undefined;
        setExisting(duplicate ?? null);
        if (!duplicate) throw error;
      }
    },
  });
  const textError = fault.message ?? textErrorOf(form.problem);
  // What the text field says needs no second telling above the form.
  const problemElsewhere = textErrorOf(form.problem) && !form.problem?.is('validation.failed') ? null : form.problem;

  return (
    <Stack
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (importId === null ? fault.check() : isReady) form.submit();
      }}
      sx={{ gap: 2.5, maxWidth: 900 }}
    >
      <ProblemAlert error={problemElsewhere} resource="documents" shownFields={shownFields} />
      <SourceCard
        source={source}
        onSource={setSource}
        intake={intake}
        error={textError}
        onLook={() => fault.check() && intake.sendText(source.text)}
      />
      <Card component="section" sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {translate('document.about')}
        </Typography>
        <DetailFields form={form} preview={isReady ? intake.preview.data : undefined} />
      </Card>
      <Box>
        <Button
          type="submit"
          variant="contained"
          size="large"
          loading={form.pending}
          disabled={intake.sent !== null || (importId !== null && !isReady)}
        >
          {translate('document.submit')}
        </Button>
      </Box>
      {existing && (
        <DuplicateDialog existing={existing} onKeepBoth={() => form.submit()} onClose={() => setExisting(null)} />
      )}
    </Stack>
  );
}
