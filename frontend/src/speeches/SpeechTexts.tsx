import { Document, listOf, type Speech } from '@isnad/contracts';
import CompareOutlined from '@mui/icons-material/CompareOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import { Box, Button, List, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { DocumentRow } from '../documents/DocumentRow.js';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';

const Documents = listOf(Document);

/** The texts in which a speech reached the public. */
export function SpeechTexts({ speech }: { readonly speech: Speech }) {
  const translate = useTranslate();
  const mayAdd = useCan('documents.create');
  const texts = useQuery({
    queryKey: ['documents', 'of-speech', speech.id],
    queryFn: async ({ signal }) =>
      (
        await request({
          method: 'GET',
          path: '/documents',
          query: { speechId: speech.id, perPage: 100, order: 'asc' },
          schema: Documents,
          signal,
        })
      ).data,
  });
  const add = mayAdd && (
    <Button component={Link} to={`/speeches/${speech.id}/documents/create`} variant="contained" sx={{ flexShrink: 0 }}>
      {translate('speech.addText')}
    </Button>
  );
  const isEmpty = texts.data?.data.length === 0;
  return (
    <>
      <Box
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1, px: 2.5, pt: 2, pb: 1 }}
      >
        <Typography variant="h6" component="h2">
          {translate('speech.documents')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1 }}>
          {(texts.data?.total ?? 0) > 1 && (
            <Button component={Link} to={`/speeches/${speech.id}/alignment`} startIcon={<CompareOutlined />}>
              {translate('alignment.open')}
            </Button>
          )}
          {!isEmpty && add}
        </Box>
      </Box>
      <ProblemAlert error={texts.error} onRetry={() => texts.refetch()} />
      {texts.isPending && <LoadingState />}
      {isEmpty && (
        <EmptyState
          icon={<DescriptionOutlined />}
          title={translate('speech.noTexts.title')}
          text={translate('speech.noTexts.text')}
          action={add}
        />
      )}
      <List disablePadding>
        {texts.data?.data.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </List>
    </>
  );
}
