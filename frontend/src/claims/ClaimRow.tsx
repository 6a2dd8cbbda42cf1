import type { ClaimSummary } from '@isnad/contracts';
import EventOutlined from '@mui/icons-material/EventOutlined';
import GroupOutlined from '@mui/icons-material/GroupOutlined';
import { Box, Chip, ListItem, ListItemButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { NameList } from '../components/NameList.js';
import { PriorityChip } from '../components/PriorityChip.js';
import { AttributionChip, TruthChip } from '../components/RatingChip.js';
import { StatusChip } from '../components/StatusChip.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { isOverdue, isSettled } from './claim-state.js';

interface ClaimRowProps {
  readonly claim: ClaimSummary;
  /** Left out where the page is about one speech. */
  readonly showSpeech?: boolean;
  /** What stands before the row, to choose it by. */
  readonly before?: ReactNode;
}

/** A claim in a list: its words, who said them, where it stands, and what presses. */
export function ClaimRow({ claim, showSpeech = true, before }: ClaimRowProps) {
  const { status, priority, attributionRating, truthRating } = claim;
  const settled = isSettled(claim);
  return (
    <ListItem disablePadding divider data-row={claim.id} sx={{ alignItems: 'flex-start' }}>
      {before}
      <ListItemButton
        component={Link}
        to={`/claims/${claim.id}`}
        data-row-link
        sx={{ display: 'block', minWidth: 0, px: { xs: 1.5, sm: 2.5 }, py: 1.5 }}
      >
        <Typography component="p" sx={twoLines}>
          <BidiText lang={claim.language} reading>
            {claim.text}
          </BidiText>
        </Typography>
        <Typography variant="body2" color="text.secondary" component="p" noWrap>
          <BidiText>{claim.claimant.name}</BidiText>
          {showSpeech && (
            <>
              {' · '}
              <BidiText>{claim.speechTitle}</BidiText>
            </>
          )}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.75, mt: 0.75 }}>
          <StatusChip status={status} />
          {priority && priority !== 'normal' && !settled && <PriorityChip priority={priority} />}
          {attributionRating && <AttributionChip rating={attributionRating} />}
          {truthRating && <TruthChip rating={truthRating} />}
          {claim.tags.map((tag) => (
            <Chip key={tag} size="small" variant="outlined" label={<BidiText>{tag}</BidiText>} />
          ))}
          <Progress claim={claim} />
          <DueDate claim={claim} />
        </Box>
      </ListItemButton>
    </ListItem>
  );
}

const twoLines = {
  fontSize: '1.08rem',
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;

function Progress({ claim }: { readonly claim: ClaimSummary }) {
  const translate = useTranslate();
  if (claim.status !== 'in_review') return null;
  const names = claim.assignees.map(({ name }) => name);
  return (
    <Fact icon={<GroupOutlined fontSize="inherit" />}>
      {names.length > 0 ? <NameList names={names} /> : translate('claim.nobody')}
      {' · '}
      {translate('claim.reviews', { arrived: claim.reviewCount, required: claim.requiredReviews })}
    </Fact>
  );
}

function DueDate({ claim }: { readonly claim: ClaimSummary }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  if (!claim.dueAt || isSettled(claim)) return null;
  const late = isOverdue(claim);
  return (
    <Fact icon={<EventOutlined fontSize="inherit" />} colour={late ? 'error.main' : undefined}>
      {translate('claim.due', { when: formats.day(claim.dueAt) })}
      {late && ` (${translate('claim.overdue')})`}
    </Fact>
  );
}

function Fact({
  icon,
  colour = 'text.secondary',
  children,
}: {
  icon: React.ReactNode;
  colour?: string;
  children: React.ReactNode;
}) {
  return (
    <Typography
      variant="body2"
      component="span"
      color={colour}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}
    >
      {icon}
      <span>{children}</span>
    </Typography>
  );
}
