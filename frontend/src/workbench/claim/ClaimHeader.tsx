import type { Claim } from '@isnad/contracts';
import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { BidiText } from '../../components/BidiText.js';
import { PriorityChip } from '../../components/PriorityChip.js';
import { AttributionChip, TruthChip } from '../../components/RatingChip.js';
import { StatusChip } from '../../components/StatusChip.js';
import { useLocaleDates } from '../../i18n/use-localised.js';
import { activityAt } from '../../live/activity-at.js';
import { PresenceBar } from '../../live/PresenceBar.js';
import { usePresence } from '../../live/use-presence.js';
import { useCan, useSession } from '../../providers/session-store.js';
import { readingFont } from '../../theme/theme.js';
import { isolated } from '../shared/isolated.js';
import { EditClaimDialog } from './EditClaimDialog.js';

/** What is claimed, by whom and where; how it stands, and what has been published about it. */
export function ClaimHeader({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const mayEdit = useCan('claims.update');
  const readerId = useSession()?.user.id;
  usePresence({ type: 'claim', id: claim.id }, activityAt(claim, readerId));
  const [editing, setEditing] = useState(false);
  return (
    <Box component="header">
      <Typography variant="body2" color="text.secondary">
        <BidiText>{claim.claimant.name}</BidiText>
        {' · '}
        <Link component={RouterLink} to={`/speeches/${claim.speechId}`}>
          <BidiText>{claim.speechTitle}</BidiText>
        </Link>
      </Typography>
      <Typography
        variant="h5"
        component="h1"
        lang={claim.language}
        dir="auto"
        sx={{ fontFamily: readingFont, lineHeight: 1.9, textAlign: 'start', overflowWrap: 'anywhere', my: 0.5 }}
      >
        {claim.text}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <StatusChip status={claim.status} size="medium" />
        {claim.attributionRating && <AttributionChip rating={claim.attributionRating} />}
        {claim.truthRating && <TruthChip rating={claim.truthRating} />}
        {claim.priority && <PriorityChip priority={claim.priority} />}
        {claim.dueAt && (
          <Typography variant="body2">
            {translate('workbench.claim.due', { when: formats.moment(claim.dueAt) })}
          </Typography>
        )}
        {claim.tags.map((tag) => (
          <Chip key={tag} size="small" variant="outlined" label={<BidiText>{tag}</BidiText>} />
        ))}
        {mayEdit && (
          <Button size="small" startIcon={<EditIcon />} onClick={() => setEditing(true)}>
            {translate('workbench.claim.edit')}
          </Button>
        )}
      </Box>
      {claim.assignments.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('workbench.claim.reviewers')}{' '}
          {formats.list(
            claim.assignments.map(({ reviewer, reviewed }) =>
              reviewed
                ? translate('workbench.claim.reviewerDone', { name: isolated(reviewer.name) })
                : isolated(reviewer.name),
            ),
          )}
        </Typography>
      )}
      <PresenceBar subject={{ type: 'claim', id: claim.id }} />
      {editing && <EditClaimDialog claim={claim} onClose={() => setEditing(false)} />}
    </Box>
  );
}
