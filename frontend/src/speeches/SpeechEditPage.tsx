import { Speech } from '@isnad/contracts';
import { Card } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RecordContextProvider, ResourceContextProvider, SimpleForm, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { SaveToolbar } from '../components/SaveToolbar.js';
import { UpLink } from '../components/UpLink.js';
import { request } from '../providers/http-client.js';
import { useRecordSave } from '../workflow/use-record-save.js';
import { SpeakerPicker } from './SpeakerChoice.js';
import { OccasionFields, TitleField } from './SpeechFields.js';

/** Changes a speech. Its language stays: its texts and claims were read in it. */
export default function SpeechEditPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const speech = useQuery({
    queryKey: ['speeches', 'edit', id],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/speeches/${id}`, schema: Speech, signal })).data,
    // The form shows the version it was opened on; a newer one arriving under it would be saved over unseen.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <>
      <PageHeader
        title={translate('speech.edit')}
        above={
          speech.data && (
            <UpLink to={`/speeches/${id}`}>
              <BidiText lang={speech.data.language}>{speech.data.title}</BidiText>
            </UpLink>
          )
        }
      />
      <ProblemAlert error={speech.error} onRetry={() => speech.refetch()} />
      {speech.isPending && <LoadingState />}
      {speech.data && (
        <ResourceContextProvider value="speeches">
          <RecordContextProvider value={speech.data}>
            <SpeechForm speech={speech.data} />
          </RecordContextProvider>
        </ResourceContextProvider>
      )}
    </>
  );
}

const speakerIdOf = (stored: Readonly<Record<string, unknown>>, field: string) => {
  const { data } = Speech.safeParse(stored);
  return field === 'speakerId' && data ? data.speaker.id : stored[field];
};

function SpeechForm({ speech }: { readonly speech: Speech }) {
  const { title, speaker, date, place, occasion } = speech;
  const values = { title, speakerId: speaker.id, date, place, occasion };
  const [save, conflict] = useRecordSave({
    resource: 'speeches',
    original: values,
    redirect: `/speeches/${speech.id}`,
    storedValue: speakerIdOf,
  });
  return (
    <Card sx={{ maxWidth: 760 }}>
      <SimpleForm toolbar={<SaveToolbar />} record={values} onSubmit={save} warnWhenUnsavedChanges>
        <TitleField />
        <SpeakerPicker />
        <OccasionFields />
      </SimpleForm>
      {conflict}
    </Card>
  );
}
