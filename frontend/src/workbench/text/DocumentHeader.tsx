import type { DocumentWithText, Speech } from '@isnad/contracts';
import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { BidiText } from '../../components/BidiText.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { PresenceBar } from '../../live/PresenceBar.js';
import { useCopy } from '../shared/use-copy.js';
import { DocumentTools, PendingPlaces } from './DocumentTools.js';

interface Props {
  readonly document: DocumentWithText;
  readonly speech: Speech | undefined;
}

/** A fact with its name, on one line with the others. */
function Detail({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75, minWidth: 0 }}>
      <Typography component="dt" variant="caption" color="text.secondary" sx={{ flexShrink: 0 }}>
        {label}
      </Typography>
      <Typography component="dd" variant="body2" noWrap sx={{ m: 0, minWidth: 0 }}>
        {children}
      </Typography>
    </Box>
  );
}

/** Where the text comes from, and the proof that it is kept as it came. */
export function DocumentHeader({ document, speech }: Props) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const copy = useCopy();
  const { sha256, byteLength } = document.currentVersion;
  return (
    <Box component="header" sx={{ mb: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', columnGap: 3, rowGap: 0.5, mb: 0.5 }}>
        <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
          {/* Its line is kept for it: words that somebody is choosing below must not move when it comes. */}
          <Box sx={{ minHeight: '1lh' }}>
            {speech && (
              <Link component={RouterLink} to={`/speeches/${speech.id}`} variant="body2">
                <bdi>{speech.title}</bdi>
              </Link>
            )}
          </Box>
          <Typography variant="h5" component="h1">
            <BidiText lang={document.language}>{document.title}</BidiText>
          </Typography>
        </Box>
        <DocumentTools document={document} />
      </Box>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.25, m: 0 }}>
        {document.outlet && (
          <Detail label={translate('workbench.text.outlet')}>
            <bdi>{document.outlet.name}</bdi>
          </Detail>
        )}
        {document.publishedAt && (
          <Detail label={translate('workbench.text.publishedAt')}>{formats.day(document.publishedAt)}</Detail>
        )}
        {document.url && (
          <Detail label={translate('workbench.text.url')}>
            <Link
              href={document.url}
              target="_blank"
              rel="noreferrer"
              dir="ltr"
              title={document.url}
              sx={{
                display: 'inline-block',
                maxWidth: 'min(28rem, 60vw)',
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                verticalAlign: 'bottom',
                unicodeBidi: 'isolate',
              }}
            >
              {document.url}
            </Link>
          </Detail>
        )}
        <Detail label={translate('workbench.text.sha256')}>
          <Tooltip title={sha256}>
            <Box component="code" dir="ltr" sx={{ unicodeBidi: 'isolate' }}>
              {sha256.slice(0, 12)}…
            </Box>
          </Tooltip>
          <IconButton
            size="small"
            aria-label={translate('workbench.text.copySha256')}
            onClick={() => void copy(sha256)}
          >
            <ContentCopyIcon fontSize="inherit" />
          </IconButton>
        </Detail>
        <Detail label={translate('workbench.text.original')}>
          <Link
            href={`/api/documents/${document.id}/original`}
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}
          >
            <DownloadIcon fontSize="inherit" />
            {translate('workbench.text.originalBytes', { size: formats.bytes(byteLength) })}
          </Link>
        </Detail>
      </Box>
      {/* Its line, too, is kept: people come and go while one reads. */}
      <Box sx={{ minHeight: 26, mt: 0.5 }}>
        <PresenceBar subject={{ type: 'document', id: document.id }} />
      </Box>
      <PendingPlaces document={document} />
    </Box>
  );
}
