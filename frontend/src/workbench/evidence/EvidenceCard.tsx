import type { Evidence } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ToneChip } from '../../components/ToneChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { toneColours } from '../../theme/palette.js';
import { CommentOn } from '../claim/CommentOn.js';
import { ExactWords } from '../shared/ExactWords.js';
import { isolated } from '../shared/isolated.js';
import { EvidenceMenu } from './EvidenceMenu.js';
import type { Direction } from './evidence-list.js';
import { KeptCopy } from './KeptCopy.js';
import { type CardPlace, MoveHandle } from './MoveHandle.js';
import { StanceChip, stanceTones } from './StanceChip.js';

interface Props {
  readonly evidence: Evidence;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
  /** Where it stands among those that can be moved; null while it cannot. */
  readonly place: CardPlace | null;
  readonly onMove: (direction: Direction) => void;
}

/** One item of evidence: what it does to the claim, who says it and what they stand to gain, the exact words, and what is kept. */
export function EvidenceCard({ evidence, mayChange, onEdit, place, onMove }: Props) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { title, url, archivedUrl, publisher, publishedAt, accessedAt, quote, sourceInterest, note } = evidence;
  return (
    <Box
      component="article"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderInlineStart: '4px solid',
        borderInlineStartColor: ({ palette }) => toneColours[palette.mode][stanceTones[evidence.stance]].border,
        borderRadius: 1.5,
        p: 1.5,
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {place && <MoveHandle title={title} place={place} onMove={onMove} />}
        <StanceChip stance={evidence.stance} />
        <ToneChip
          tone={evidence.kind === 'primary' ? 'teal' : 'neutral'}
          label={translate(`evidence.kinds.${evidence.kind}`)}
        />
        <Box sx={{ marginInlineStart: 'auto' }}>
          <CommentOn target={{ type: 'evidence', id: evidence.id }} within={`evidence-${evidence.id}`} />
          <EvidenceMenu evidence={evidence} mayChange={mayChange} onEdit={onEdit} place={place} onMove={onMove} />
        </Box>
      </Box>
      <Typography variant="subtitle1" component="h3" sx={{ mt: 0.5, fontWeight: 600, lineHeight: 1.5 }}>
        <BidiText>{title}</BidiText>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {publisher && (
          <>
            <BidiText>{publisher}</BidiText>
            {translate('workbench.separator')}
          </>
        )}
        {publishedAt && `${formats.day(publishedAt.slice(0, 10))}${translate('workbench.separator')}`}
        {translate('evidence.accessed', { when: formats.day(accessedAt) })}
      </Typography>
      {url && (
        <Typography variant="body2">
          <Address href={url} />
        </Typography>
      )}
      {quote && (
        <Box sx={{ my: 1 }}>
          <ExactWords>{quote}</ExactWords>
        </Box>
      )}
      {sourceInterest && <Said name={translate('evidence.interest')}>{sourceInterest}</Said>}
      {note && <Said name={translate('evidence.note')}>{note}</Said>}
      {archivedUrl && (
        <Typography variant="body2">
          {translate('evidence.archived')} <Address href={archivedUrl} />
        </Typography>
      )}
      <KeptCopy evidence={evidence} />
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.5 }}>
        {translate('evidence.addedBy', {
          name: isolated(evidence.addedBy.name),
          when: formats.relative(evidence.createdAt),
        })}
      </Typography>
    </Box>
  );
}

function Address({ href }: { readonly href: string }) {
  return (
    <Link href={href} target="_blank" rel="noreferrer" dir="ltr" sx={{ unicodeBidi: 'isolate' }}>
      {readable(href)}
    </Link>
  );
}

/** Arabic in an address as its letters, as browsers show it, where it can be read back. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch (notEncoded) {
    if (notEncoded instanceof URIError) return address;
    throw notEncoded;
  }
}

function Said({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
      <strong>{name}</strong> <BidiText>{children}</BidiText>
    </Typography>
  );
}
