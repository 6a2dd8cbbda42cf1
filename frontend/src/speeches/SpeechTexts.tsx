import { Document, listOf, type Speech } from '@isnad/contracts';
import CompareOutlined from '@mui/icons-material/CompareOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import { Box, Button, List, ListItem, ListItemButton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { ToneChip } from '../components/ToneChip.js';
import { useLocaleDates } from '../i18n/use-localised.js';
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
          <TextRow key={document.id} document={document} />
        ))}
      </List>
    </>
  );
}

function TextRow({ document }: { readonly document: Document }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { id, title, kind, language, outlet, publishedAt, undecidedCount } = document;
  return (
    <ListItem disablePadding divider>
      <ListItemButton component={Link} to={`/documents/${id}`} sx={{ display: 'block', px: 2.5, py: 1.5 }}>
        <Typography component="p" sx={{ fontWeight: 600 }}>
          <BidiText lang={language}>{title}</BidiText>
        </Typography>
        <Typography variant="body2" color="text.secondary" component="p">
          {outlet && (
            <>
              <BidiText>{outlet.name}</BidiText>
              {' · '}
            </>
          )}
          {translate(`document.kinds.${kind}`)}
          {publishedAt && ` · ${formats.day(publishedAt)}`}
        </Typography>
        <Box sx={{ mt: 0.75 }}>
          <ToneChip
            tone={undecidedCount > 0 ? 'amber' : 'green'}
            label={
              undecidedCount > 0
                ? translate('speech.undecided', { smart_count: undecidedCount })
                : translate('speech.allDecided')
            }
          />
        </Box>
      </ListItemButton>
    </ListItem>
  );
}
