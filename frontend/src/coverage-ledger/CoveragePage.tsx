import type { DocumentWithText, Segment } from '@isnad/contracts';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { Box, Card, Pagination, Typography } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { UpLink } from '../components/UpLink.js';
import { useCan } from '../providers/session-store.js';
import { SkipDialog } from '../workbench/text/SkipDialog.js';
import { useSkipping } from '../workbench/text/use-skipping.js';
import { useTextData } from '../workbench/text/use-text-data.js';
import { CoverageFilterBar } from './CoverageFilterBar.js';
import { CoverageSummary } from './CoverageSummary.js';
import { CoverageTable } from './CoverageTable.js';
import { rowsPerPage, segmentsShown, useCoverageView } from './coverage-view.js';

/** Every statement of a text with what became of it. Route `/documents/:id/ledger`. */
export default function CoveragePage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { record, segments } = useTextData(id);
  return (
    <>
      <PageHeader
        title={translate('coverage.title')}
        above={
          record.data && (
            <UpLink to={`/documents/${id}`}>
              <BidiText lang={record.data.language}>{record.data.title}</BidiText>
            </UpLink>
          )
        }
      />
      <ProblemAlert
        error={record.error ?? segments.error}
        onRetry={() => void Promise.all([record.refetch(), segments.refetch()])}
      />
      {(record.isPending || segments.isPending) && <LoadingState label={translate('coverage.loading')} />}
      {record.data && segments.data && <Ledger document={record.data} segments={segments.data} />}
    </>
  );
}

interface LedgerProps {
  readonly document: DocumentWithText;
  readonly segments: readonly Segment[];
}

function Ledger({ document, segments }: LedgerProps) {
  const translate = useTranslate();
  const mayDecide = useCan('segments.update');
  const { view, show, narrowed } = useCoverageView();
  const [skipping, setSkipping] = useState<Segment | null>(null);
  const { skip, restore } = useSkipping(document.id);
  const shown = useMemo(() => segmentsShown(segments, view), [segments, view]);
  const pages = Math.max(1, Math.ceil(shown.length / rowsPerPage));
  const page = Math.min(view.page, pages);
  const startSkip = useCallback((segment: Segment) => setSkipping(segment), []);

  if (segments.length === 0) {
    return (
      <EmptyState
        icon={<FactCheckOutlined />}
        title={translate('coverage.empty.title')}
        text={translate('coverage.empty.text')}
      />
    );
  }
  const turnTo = (next: number) => {
    show({ page: next });
    window.scrollTo({ top: 0 });
  };
  return (
    <>
      <CoverageSummary segments={segments} />
      <CoverageFilterBar segments={segments} view={view} narrowed={narrowed} onShow={show} />
      <Typography role="status" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('coverage.shown', { smart_count: shown.length })}
      </Typography>
      <Card component="section">
        {shown.length === 0 ? (
          <EmptyState title={translate('coverage.noMatch.title')} text={translate('coverage.noMatch.text')} />
        ) : (
          <CoverageTable
            document={document}
            segments={shown.slice((page - 1) * rowsPerPage, page * rowsPerPage)}
            onSkip={mayDecide ? startSkip : undefined}
            onRestore={mayDecide ? (segment) => void restore(segment) : undefined}
          />
        )}
      </Card>
      {pages > 1 && (
        <Box sx={{ display: 'flex', justifyContent: 'center', mt: 2 }}>
          <Pagination
            count={pages}
            page={page}
            aria-label={translate('coverage.pages')}
            onChange={(_event, next) => turnTo(next)}
          />
        </Box>
      )}
      {skipping && (
        <SkipDialog segment={skipping} language={document.language} onSkip={skip} onClose={() => setSkipping(null)} />
      )}
    </>
  );
}
