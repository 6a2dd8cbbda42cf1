import type { Evidence } from '@isnad/contracts';
import AttachFileIcon from '@mui/icons-material/AttachFile';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { isolated } from '../shared/isolated.js';
import { useCopy } from '../shared/use-copy.js';

/** The file that the desk keeps of a source, with its hash, and where and when it was fetched. It comes as an attachment only. */
export function KeptCopy({ evidence: { id, file, capture } }: { readonly evidence: Evidence }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const copy = useCopy();
  if (!file) return null;
  return (
    <Box sx={{ mt: 0.75, typography: 'body2', color: 'text.secondary' }}>
      <Link href={`/api/evidence/${id}/file`} sx={{ display: 'inline-flex', alignItems: 'start', gap: 0.5 }}>
        <AttachFileIcon fontSize="inherit" sx={{ mt: 0.75 }} />
        {translate(capture ? 'evidence.kept.capture' : 'evidence.kept.file', {
          name: isolated(file.name),
          size: formats.bytes(file.byteLength),
        })}
      </Link>
      <Box>
        {translate('evidence.kept.hash')}{' '}
        <code dir="ltr" title={file.sha256} style={{ unicodeBidi: 'isolate' }}>
          {shortened(file.sha256)}
        </code>
        <IconButton
          size="small"
          onClick={() => void copy(file.sha256)}
          aria-label={translate('evidence.kept.copyHash', { name: file.name })}
          sx={{ p: 0.25, marginInlineStart: 0.5 }}
        >
          <ContentCopyIcon sx={{ fontSize: 15 }} />
        </IconButton>
      </Box>
      {capture && (
        <Box>
          {translate('evidence.kept.fetched', { when: formats.moment(capture.fetchedAt) })}{' '}
          {capture.finalUrl !== capture.url && <bdi dir="ltr">{capture.finalUrl}</bdi>}
        </Box>
      )}
    </Box>
  );
}

/** Enough of both ends to compare by eye; the whole is in the tooltip and is what is copied. */
const shortened = (hash: string): string => `${hash.slice(0, 12)}…${hash.slice(-8)}`;
