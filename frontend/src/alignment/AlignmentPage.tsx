import { type Alignment, Speech } from '@isnad/contracts';
import CompareOutlined from '@mui/icons-material/CompareOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { UpLink } from '../components/UpLink.js';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';
import { keys } from '../workbench/shared/keys.js';
import { AlignmentFilters } from './AlignmentFilters.js';
import { AlignmentTable } from './AlignmentTable.js';
import { useAlignmentView } from './alignment-view.js';
import { DifferenceLegend } from './DifferenceLegend.js';
import { countTypes } from './rows.js';
import { useAlignment } from './use-alignment.js';

/** All texts of a speech side by side: who carries which statement, and where the words differ. Route `/speeches/:id/alignment`. */
export default function AlignmentPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const alignment = useAlignment(id);
  const speech = useQuery({
    queryKey: keys.speech(id),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/speeches/${id}`, schema: Speech, signal })).data,
  });
  return (
    <div data-wide-page>
      <PageHeader
        title={translate('alignment.title')}
        above={
          speech.data && (
            <UpLink to={`/speeches/${id}`}>
              <BidiText lang={speech.data.language}>{speech.data.title}</BidiText>
            </UpLink>
          )
        }
        below={alignment.data && alignment.data.documents.length > 1 && <Counts counts={alignment.data.counts} />}
      />
      <ProblemAlert error={alignment.error ?? speech.error} onRetry={() => void alignment.refetch()} />
      {alignment.isPending && <LoadingState label={translate('alignment.loading')} />}
      {alignment.data && <Comparison alignment={alignment.data} speech={speech.data} />}
    </div>
  );
}

function Comparison({ alignment, speech }: { readonly alignment: Alignment; readonly speech: Speech | undefined }) {
  const translate = useTranslate();
  const { view, show } = useAlignmentView();
  const mayAdd = useCan('documents.create');
  const typeCounts = useMemo(() => countTypes(alignment.rows), [alignment.rows]);
  if (alignment.documents.length < 2) {
    return (
      <EmptyState
        icon={<CompareOutlined />}
        title={translate(`alignment.empty.${alignment.documents.length === 0 ? 'none' : 'one'}`)}
        text={translate('alignment.empty.text')}
        action={
          mayAdd && (
            <Button component={Link} to={`/speeches/${alignment.speechId}/documents/create`} variant="contained">
              {translate('speech.addText')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <>
      <AlignmentFilters alignment={alignment} typeCounts={typeCounts} view={view} onView={show} />
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 3, rowGap: 0.5, mb: 1 }}
      >
        <DifferenceLegend counts={typeCounts} />
        <Typography variant="caption" color="text.secondary" sx={{ display: { xs: 'none', md: 'block' } }}>
          {translate('alignment.keys')}
        </Typography>
      </Box>
      <AlignmentTable
        alignment={alignment}
        speech={speech}
        view={view}
        onClear={() => show({ scope: 'all', types: [] })}
      />
    </>
  );
}

function Counts({ counts }: Pick<Alignment, 'counts'>) {
  const translate = useTranslate();
  return (
    <Typography color="text.secondary" component="p" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mt: 0.5 }}>
      {(['shared', 'altered', 'single'] as const).map((name) => (
        <span key={name}>{translate(`alignment.${name}`, { smart_count: counts[name] })}</span>
      ))}
    </Typography>
  );
}
