import { DocumentRevision, type DocumentWithText } from '@isnad/contracts';
import { Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { UpLink } from '../components/UpLink.js';
import { SourceCard, textErrorOf } from '../intake/SourceCard.js';
import { nothingYet } from '../intake/text-source.js';
import { useIntake } from '../intake/use-intake.js';
import { useSourceFault } from '../intake/use-source-fault.js';
import { request } from '../providers/http-client.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { useSubmitWithConflict } from '../workflow/use-submit-with-conflict.js';
import { RevisionOutcome } from './RevisionOutcome.js';
import { useDocument } from './use-document.js';

/** Takes in a newer text of a document and tells what became of the claims' places. Route `/documents/:id/versions/create`. */
export default function NewVersionPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const document = useDocument(id);
  const [revision, setRevision] = useState<DocumentRevision | null>(null);
  const title = revision
    ? translate('revision.kept', { number: revision.document.versionNumber })
    : translate('revision.add');
  return (
    <>
      <PageHeader
        title={title}
        above={
          document.data && (
            <UpLink to={`/documents/${id}`}>
              <BidiText lang={document.data.language}>{document.data.title}</BidiText>
            </UpLink>
          )
        }
        below={
          !revision && (
            <Typography color="text.secondary" sx={{ maxWidth: '44em' }}>
              {translate('revision.addHelp')}
            </Typography>
          )
        }
      />
      <ProblemAlert error={document.error} onRetry={() => void document.refetch()} />
      {document.isPending && <LoadingState />}
      {revision ? (
        <RevisionOutcome revision={revision} />
      ) : (
        document.data && <NewVersionForm document={document.data} onKept={setRevision} />
      )}
    </>
  );
}

interface NewVersionFormProps {
  readonly document: DocumentWithText;
  readonly onKept: (revision: DocumentRevision) => void;
}

function NewVersionForm({ document, onKept }: NewVersionFormProps) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const intake = useIntake({ textLanguage: document.language });
  const { importId, isReady } = intake;
  const [source, setSource] = useState(nothingYet);
  const fault = useSourceFault(source);
  const [submit, conflict] = useSubmitWithConflict();
  const form = useServerForm({
    initial: {},
    send: async () => {
      const body = importId === null ? { text: source.text } : { importId };
      const path = `/documents/${document.id}/versions`;
      const outcome = await submit({
        resource: 'documents',
        version: document.version,
        mine: {},
        send: async (ifMatch) =>
          (await request({ method: 'POST', path, body, ifMatch, schema: DocumentRevision })).data,
      });
      if (outcome.kind !== 'undecided') {
        await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'imports' });
      }
      if (outcome.kind === 'saved') onKept(outcome.data);
    },
  });
  const textError = fault.message ?? textErrorOf(form.problem);
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
      <ProblemAlert error={textErrorOf(form.problem) ? null : form.problem} />
      <SourceCard
        source={source}
        onSource={setSource}
        intake={intake}
        error={textError}
        onLook={() => fault.check() && intake.sendText(source.text)}
      />
      <div>
        <Button
          type="submit"
          variant="contained"
          size="large"
          loading={form.pending}
          disabled={intake.sent !== null || (importId !== null && !isReady)}
        >
          {translate('revision.keep', { number: document.versionNumber + 1 })}
        </Button>
      </div>
      {conflict}
    </Stack>
  );
}
