import type { Import } from '@isnad/contracts';
import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { LoadingState } from '../components/LoadingState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { ProblemError } from '../providers/problem-error.js';
import { isolated } from '../workbench/shared/isolated.js';
import { adviceFor } from './advice.js';
import { PreviewPanel } from './PreviewPanel.js';
import { ProgressCard } from './ProgressCard.js';
import type { Intake } from './use-intake.js';

/** An import from its arrival to what was understood of it: its progress, its failure with what to do, or its preview. */
export function ImportView({ intake }: { readonly intake: Intake }) {
  const translate = useTranslate();
  const { record, preview, refusal, cancel } = intake;
  const again = <Button onClick={cancel}>{translate('intake.again')}</Button>;
  if (record.error instanceof ProblemError && record.error.is('not-found')) {
    return <EmptyState title={translate('intake.gone.title')} text={translate('intake.gone.text')} action={again} />;
  }
  if (!record.data) {
    return record.error ? (
      <ProblemAlert error={record.error} onRetry={() => void record.refetch()} />
    ) : (
      <LoadingState />
    );
  }
  return (
    <>
      <ProblemAlert
        error={refusal ?? preview.error}
        onRetry={preview.error ? () => void preview.refetch() : undefined}
      />
      <Stage record={record.data} intake={intake} again={again} />
    </>
  );
}

interface StageProps {
  readonly record: Import;
  readonly intake: Intake;
  readonly again: React.ReactNode;
}

function Stage({ record, intake, again }: StageProps) {
  const translate = useTranslate();
  switch (record.state) {
    case 'waiting':
    case 'reading':
    case 'extracting': {
      const name = record.fileName === null ? translate('intake.pasted') : isolated(record.fileName);
      const what = `${name} · ${translate(`intake.states.${record.state}`)}`;
      return <ProgressCard what={what} progress={record.progress} onCancel={intake.cancel} />;
    }
    case 'failed':
      return (
        <Alert severity="error" action={again}>
          <AlertTitle sx={{ mb: 0 }}>{record.problem?.title ?? translate('intake.states.failed')}</AlertTitle>
          {record.problem?.detail && <div>{record.problem.detail}</div>}
          <div>{translate(`intake.advice.${record.problem ? adviceFor(record.problem.code) : 'other'}`)}</div>
        </Alert>
      );
    case 'ready':
      return intake.preview.data ? (
        <PreviewPanel record={record} preview={intake.preview.data} again={again} />
      ) : (
        <LoadingState />
      );
  }
}
