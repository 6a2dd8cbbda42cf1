import type { EvidenceDuplicate } from '@isnad/contracts';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useLocaleDates } from '../../i18n/use-localised.js';

/** More than these are there on demand: the form below is what people came for. */
const FIRST = 2;

interface Props {
  readonly duplicates: readonly EvidenceDuplicate[];
  /** Null where the form takes no file. */
  readonly onUseFile: ((duplicate: EvidenceDuplicate) => void) | null;
}

/** What the desk has already of the same source: on this claim first, so that nobody adds a thing twice or keeps a file twice. */
export function DuplicateList({ duplicates, onUseFile }: Props) {
  const translate = useTranslate();
  const { day, bytes } = useLocaleDates();
  const [all, setAll] = useState(false);
  if (duplicates.length === 0) return null;
  const shown = all ? duplicates : duplicates.slice(0, FIRST);
  return (
    <Alert severity={duplicates.some(({ sameClaim }) => sameClaim) ? 'warning' : 'info'} role="status">
      {translate('evidence.duplicates.title', { smart_count: duplicates.length })}
      <Box component="ul" sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5 }}>
        {shown.map((duplicate) => {
          const { evidenceId, claimId, claimText, title, accessedAt, file, match, sameClaim } = duplicate;
          return (
            <li key={evidenceId}>
              {translate(sameClaim ? 'evidence.duplicates.here' : 'evidence.duplicates.elsewhere')}{' '}
              <Link
                href={`/claims/${claimId}#evidence-${evidenceId}`}
                target="_blank"
                color="inherit"
                underline="always"
              >
                <BidiText>{sameClaim ? title : claimText}</BidiText>
              </Link>{' '}
              ({translate(`evidence.duplicates.match.${match}`)}
              {translate('workbench.separator')}
              {translate('evidence.accessed', { when: day(accessedAt) })})
              {file && onUseFile && (
                <Button color="inherit" size="small" onClick={() => onUseFile(duplicate)}>
                  {translate('evidence.duplicates.useFile', { size: bytes(file.byteLength) })}
                </Button>
              )}
            </li>
          );
        })}
      </Box>
      {shown.length < duplicates.length && (
        <Button color="inherit" size="small" onClick={() => setAll(true)}>
          {translate('evidence.duplicates.more', { smart_count: duplicates.length - shown.length })}
        </Button>
      )}
    </Alert>
  );
}
