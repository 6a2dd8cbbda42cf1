import { Alert, Button, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, Navigate, useParams } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { UpLink } from '../components/UpLink.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PlainText } from './PlainText.js';
import { useDocument, useVersions } from './use-document.js';
import { VersionMenu } from './VersionMenu.js';

/** An older text of a document, to be read. Route `/documents/:id/versions/:number`. */
export default function VersionPage() {
  const { id = '', number = '' } = useParams();
  const translate = useTranslate();
  const formats = useLocaleDates();
  const document = useDocument(id);
  const versions = useVersions(id);
  const error = document.error ?? versions.error;
  if (!document.data || !versions.data) {
    return error ? (
      <ProblemAlert error={error} onRetry={() => void Promise.all([document.refetch(), versions.refetch()])} />
    ) : (
      <LoadingState label={translate('revision.loadingVersion')} />
    );
  }
  const version = versions.data.find((one) => String(one.number) === number);
  if (!version) return <NotFoundPage />;
  if (version.number === document.data.versionNumber) return <Navigate to={`/documents/${id}`} replace />;
  const { title, language } = document.data;
  return (
    <>
      <PageHeader
        title={translate('revision.version', { number: version.number })}
        above={
          <UpLink to={`/documents/${id}`}>
            <BidiText lang={language}>{title}</BidiText>
          </UpLink>
        }
        actions={<VersionMenu document={document.data} shown={version.number} />}
      />
      <Alert
        severity="info"
        sx={{ mb: 2 }}
        action={
          <Button color="inherit" size="small" component={Link} to={`/documents/${id}`}>
            {translate('revision.readNewest')}
          </Button>
        }
      >
        {translate('revision.older', { number: version.number, when: formats.moment(version.createdAt) })}
      </Alert>
      <Paper variant="outlined" sx={{ px: { xs: 2, sm: 4 }, py: { xs: 2, sm: 3 } }}>
        <PlainText text={version.text} language={language} label={title} />
      </Paper>
    </>
  );
}
