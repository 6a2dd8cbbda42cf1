import Box from '@mui/material/Box';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { DocumentHeader } from './text/DocumentHeader.js';
import { TextWorkbench } from './text/TextWorkbench.js';
import { useTextData } from './text/use-text-data.js';

/** One text as it is read, with what is proposed, claimed and left out of it. Route `/documents/:id`. */
export default function TextPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { record, segments, marks, speech } = useTextData(id);
  const failed = [record, segments, marks].find(({ error }) => error !== null);

  if (failed?.error && !(record.data && segments.data && marks.data)) {
    return <ProblemAlert error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (!record.data || !segments.data || !marks.data) {
    return <LoadingState label={translate('workbench.text.loading')} />;
  }
  return (
    <Box data-wide-page>
      <Title title={record.data.title} />
      <DocumentHeader document={record.data} speech={speech.data} />
      <ProblemAlert error={failed?.error} onRetry={() => void failed?.refetch()} />
      <TextWorkbench key={id} document={record.data} segments={segments.data} marks={marks.data} speech={speech.data} />
    </Box>
  );
}
