import { claimActionNames, type HistoryEvent } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { cutAtWord } from '../../components/cut-at-word.js';
import { StatusChip } from '../../components/StatusChip.js';
import { useLocaleDates, useLocalised } from '../../i18n/use-localised.js';
import { isolated } from '../shared/isolated.js';
import { useUsers } from '../shared/use-desk-lists.js';
import { HistoryChanges } from './HistoryChanges.js';
import { historyDetail } from './history-detail.js';

/** The record whose fields an event's subject has. */
const resourceOf: Readonly<Record<string, string>> = {
  claim: 'claims',
  evidence: 'evidence',
  review: 'reviews',
  verdict: 'verdicts',
};

interface Props {
  readonly event: HistoryEvent;
  /** The claim's whole history, to compare a verdict with the one before. */
  readonly all: readonly HistoryEvent[];
}

/** What a row of history adds: the move with its reason, the words it is about, or what changed in which fields. */
export function HistoryDetailView({ event, all }: Props) {
  const translate = useTranslate();
  const localised = useLocalised();
  const { list } = useLocaleDates();
  const users = useUsers();
  const detail = historyDetail(event, all);
  switch (detail.kind) {
    case 'transition': {
      const { action, from, to, reason, assigneeIds = [] } = detail.transition;
      const names = (users.data ?? []).filter(({ id }) => assigneeIds.includes(id)).map(({ name }) => isolated(name));
      return (
        <Box sx={{ typography: 'body2' }}>
          {localised(claimActionNames[action])}
          {': '}
          <StatusChip status={from} /> <span aria-hidden>{translate('workbench.history.arrow')}</span>{' '}
          <StatusChip status={to} />
          {names.length > 0 && <div>{translate('workbench.history.assigned', { names: list(names) })}</div>}
          {reason && (
            <div>
              {translate('workbench.history.reason')} <BidiText>{reason}</BidiText>
            </div>
          )}
        </Box>
      );
    }
    case 'words':
      return (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          <BidiText>{cutAtWord(detail.words, 160)}</BidiText>
        </Typography>
      );
    case 'changes': {
      const resource = resourceOf[event.subject.type] ?? event.subject.type;
      return event.claimId && <HistoryChanges claimId={event.claimId} resource={resource} changes={detail.changes} />;
    }
    case 'none':
      return null;
  }
}
