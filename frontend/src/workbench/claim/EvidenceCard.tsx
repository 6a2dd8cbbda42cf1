import type { Evidence } from '@isnad/contracts';
import AttachFileIcon from '@mui/icons-material/AttachFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ToneChip } from '../../components/ToneChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { ExactWords } from '../shared/ExactWords.js';
import { isolated } from '../shared/isolated.js';
import { RemoveEvidenceDialog } from './RemoveEvidenceDialog.js';
import { StanceChip } from './StanceChip.js';

interface Props {
  readonly evidence: Evidence;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
}

/** One item of evidence: what it does to the claim, who says it and what they stand to gain, and the exact words. */
export function EvidenceCard({ evidence, mayChange, onEdit }: Props) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const [removing, setRemoving] = useState(false);
  const { title, url, publisher, publishedAt, accessedAt, quote, sourceInterest, note, file } = evidence;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <StanceChip stance={evidence.stance} />
        <ToneChip
          tone={evidence.kind === 'primary' ? 'teal' : 'neutral'}
          label={translate(`workbench.evidence.kinds.${evidence.kind}`)}
        />
        {mayChange && (
          <Box sx={{ marginInlineStart: 'auto' }}>
            <Button size="small" onClick={onEdit}>
              {translate('ra.action.edit')}
            </Button>
            <Button size="small" color="error" onClick={() => setRemoving(true)}>
              {translate('ra.action.delete')}
            </Button>
          </Box>
        )}
      </Box>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 0.5 }}>
        <BidiText>{title}</BidiText>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {publisher && (
          <>
            <BidiText>{publisher}</BidiText>
            {translate('workbench.separator')}
          </>
        )}
        {publishedAt && `${formats.day(publishedAt)}${translate('workbench.separator')}`}
        {translate('workbench.evidence.accessed', { when: formats.day(accessedAt) })}
      </Typography>
      {url && (
        <Typography variant="body2">
          <Link href={url} target="_blank" rel="noreferrer" dir="ltr" sx={{ unicodeBidi: 'isolate' }}>
            {url}
          </Link>
        </Typography>
      )}
      {quote && (
        <Box sx={{ my: 1 }}>
          <ExactWords>{quote}</ExactWords>
        </Box>
      )}
      {sourceInterest && (
        <Typography variant="body2">
          <strong>{translate('workbench.evidence.interest')}</strong> <BidiText>{sourceInterest}</BidiText>
        </Typography>
      )}
      {note && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          <strong>{translate('workbench.evidence.note')}</strong> <BidiText>{note}</BidiText>
        </Typography>
      )}
      {file && (
        <Link
          href={`/api/evidence/${evidence.id}/file`}
          variant="body2"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}
        >
          <AttachFileIcon fontSize="inherit" />
          <bdi>{file.name}</bdi> ({formats.bytes(file.byteLength)})
        </Link>
      )}
      <Typography variant="caption" color="text.secondary" component="p">
        {translate('workbench.evidence.addedBy', {
          name: isolated(evidence.addedBy.name),
          when: formats.relative(evidence.createdAt),
        })}
      </Typography>
      {removing && <RemoveEvidenceDialog evidence={evidence} onClose={() => setRemoving(false)} />}
    </Box>
  );
}
