import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { ProblemAlert } from '../components/ProblemAlert.js';

/** What browsers throw where a part of the app cannot be fetched: no connection, or a newer version of Isnad in its place. */
const isNotLoaded = (error: Error) => error instanceof TypeError && /import|module/i.test(error.message);

/** In place of a page that threw while rendering, or that could not be fetched. */
export function CrashPage({ error }: { readonly error: Error }) {
  const translate = useTranslate();
  const notLoaded = isNotLoaded(error);
  const words = notLoaded ? 'live.notLoaded' : 'app.crash';
  return (
    <>
      <EmptyState
        isPage
        icon={notLoaded ? <CloudOffOutlined /> : <ReportProblemOutlined />}
        title={translate(`${words}.title`)}
        text={translate(`${words}.text`)}
        action={
          <Button variant="contained" onClick={() => window.location.reload()}>
            {translate('app.crash.reload')}
          </Button>
        }
      />
      {!notLoaded && <ProblemAlert error={error} />}
    </>
  );
}
