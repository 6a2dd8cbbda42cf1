import { claimActionNames, type HistoryEvent } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { StatusChip } from '../../components/StatusChip.js';
import { useLocaleDates, useLocalised } from '../../i18n/use-localised.js';
import { isolated } from '../shared/isolated.js';
import { useUsers } from '../shared/use-desk-lists.js';
import { historyDetail } from './history-detail.js';

/** The record whose fields an event's subject has. */
const resourceOf: Readonly<Record<string, string>> = {
  claim: 'claims',
  evidence: 'evidence',
  review: 'reviews',
  verdict: 'verdicts',
};

/** What a row of history adds: the move with its reason, the words it is about, or the fields that changed. */
export function HistoryDetailView({ event }: { readonly event: HistoryEvent }) {
  const translate = useTranslate();
  const label = useTranslateLabel();
  const localised = useLocalised();
  const { list } = useLocaleDates();
  const users = useUsers();
  const detail = historyDetail(event);
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
          <BidiText>{detail.words.length > 160 ? `${detail.words.slice(0, 160)}…` : detail.words}</BidiText>
        </Typography>
      );
    case 'fields': {
      const resource = resourceOf[event.subject.type] ?? event.subject.type;
      const names = detail.fields.map((source) => String(label({ source, resource })));
      return <Typography variant="body2">{list(names)}</Typography>;
    }
    case 'none':
      return null;
  }
}
