import { Speech } from '@isnad/contracts';
import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Button, Card, Chip, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { UpLink } from '../components/UpLink.js';
import { languageName } from '../i18n/text-languages.js';
import { useInterfaceLanguage, useLocaleDates } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { useCan } from '../providers/session-store.js';
import { SpeechClaims } from './SpeechClaims.js';
import { SpeechTexts } from './SpeechTexts.js';

/** One speech: who, when and where; the texts that carry it; what the desk has found in them. */
export default function SpeechPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const speech = useQuery({
    queryKey: ['speeches', 'show', id],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/speeches/${id}`, schema: Speech, signal })).data,
  });
  if (speech.isPending) return <LoadingState />;
  if (!speech.data) return <ProblemAlert error={speech.error} onRetry={() => speech.refetch()} />;
  return (
    <>
      <PageHeader
        title={speech.data.title}
        foreign
        above={<UpLink to="/speeches">{translate('menu.speeches')}</UpLink>}
        below={<Circumstances speech={speech.data} />}
        actions={<Actions id={id} />}
      />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { lg: '5fr 7fr' }, alignItems: 'start' }}>
        <Card component="section">
          <SpeechTexts speech={speech.data} />
        </Card>
        <Card component="section">
          <SpeechClaims speech={speech.data} />
        </Card>
      </Box>
    </>
  );
}

function Circumstances({ speech }: { readonly speech: Speech }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const reader = useInterfaceLanguage();
  const { speaker, date, place, occasion, language, isSample } = speech;
  return (
    <Typography
      color="text.secondary"
      component="div"
      // Words of another direction begin at the page's own edge, in line with the rest; `left` is turned around with the page.
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        mt: 0.5,
        '& > *': { textAlign: 'left' },
      }}
    >
      {speaker.sameAs ? (
        <MuiLink href={speaker.sameAs} target="_blank" rel="noopener noreferrer" title={translate('app.opensInNewTab')}>
          <BidiText>{speaker.name}</BidiText>
        </MuiLink>
      ) : (
        <BidiText>{speaker.name}</BidiText>
      )}
      <span>{formats.day(date)}</span>
      {place && <BidiText>{place}</BidiText>}
      {occasion && <BidiText>{occasion}</BidiText>}
      <span>{languageName(language, reader)}</span>
      {isSample && <Chip size="small" label={translate('app.sample')} />}
    </Typography>
  );
}

function Actions({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const lang = useInterfaceLanguage();
  const mayEdit = useCan('speeches.update');
  const report = (format: 'html' | 'pdf') => `/api/speeches/${id}/report.${format}?lang=${lang}`;
  return (
    <>
      <Button component="a" href={report('html')} target="_blank" rel="noopener" startIcon={<ArticleOutlined />}>
        {translate('speech.reportHtml')}
      </Button>
      <Button component="a" href={report('pdf')} target="_blank" rel="noopener" startIcon={<PictureAsPdfOutlined />}>
        {translate('speech.reportPdf')}
      </Button>
      {mayEdit && (
        <Button component={Link} to={`/speeches/${id}/edit`} variant="outlined">
          {translate('speech.edit')}
        </Button>
      )}
    </>
  );
}
