import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { Button } from '@mui/material';
import { type ErrorProps, useTranslate } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';

/** In place of a page that threw while rendering. */
export function CrashPage({ error }: ErrorProps) {
  const translate = useTranslate();
  return (
    <>
      <EmptyState
        icon={<ReportProblemOutlined />}
        title={translate('app.crash.title')}
        text={translate('app.crash.text')}
        action={
          <Button variant="contained" onClick={() => window.location.reload()}>
            {translate('app.crash.reload')}
          </Button>
        }
      />
      <ProblemAlert error={error} />
    </>
  );
}
