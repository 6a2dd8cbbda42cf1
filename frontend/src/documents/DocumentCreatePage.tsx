import { Speech } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { UpLink } from '../components/UpLink.js';
import { request } from '../providers/http-client.js';
import { DocumentForm } from './DocumentForm.js';

/** Adds a text to a speech. */
export default function DocumentCreatePage() {
  const translate = useTranslate();
  const { speechId = '' } = useParams();
  const speech = useQuery({
    queryKey: ['speeches', 'show', speechId],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/speeches/${speechId}`, schema: Speech, signal })).data,
  });
  return (
    <>
      <PageHeader
        title={translate('document.add')}
        above={
          speech.data && (
            <UpLink to={`/speeches/${speechId}`}>
              <BidiText lang={speech.data.language}>{speech.data.title}</BidiText>
            </UpLink>
          )
        }
      />
      <ProblemAlert error={speech.error} onRetry={() => speech.refetch()} />
      {speech.isPending && <LoadingState />}
      {speech.data && <DocumentForm speech={speech.data} />}
    </>
  );
}
