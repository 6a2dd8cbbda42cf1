import { type Claim, eventTypeNames, type HistoryEvent } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActorName } from '../../components/ActorName.js';
import { useLocaleDates, useLocalised } from '../../i18n/use-localised.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { HistoryDetailView } from './HistoryDetailView.js';
import { byDay, filterOf, type HistoryFilter, historyFilters } from './history-detail.js';
import { useHistory } from './use-claim-parts.js';

const shownAtFirst = 8;

interface RowProps {
  readonly event: HistoryEvent;
  readonly all: readonly HistoryEvent[];
}

function Row({ event, all }: RowProps) {
  const localised = useLocalised();
  const formats = useLocaleDates();
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        paddingInlineStart: 2.5,
        pb: 1.5,
        borderInlineStart: '2px solid',
        borderColor: 'divider',
        '&::before': {
          content: '""',
          position: 'absolute',
          insetInlineStart: -6,
          top: '0.55em',
          width: 10,
          height: 10,
          borderRadius: '50%',
          backgroundColor: event.type === 'claim.transitioned' ? 'primary.main' : 'divider',
        },
      }}
    >
      <Typography variant="body2">
        <strong>{localised(eventTypeNames[event.type])}</strong>{' '}
        <Typography variant="caption" color="text.secondary" component="span">
          <ActorName actor={event.actor} />{' '}
          <time dateTime={event.at} title={formats.moment(event.at)}>
            {formats.time(event.at)}
          </time>
        </Typography>
      </Typography>
      <HistoryDetailView event={event} all={all} />
    </Box>
  );
}

function Timeline({ events }: { readonly events: readonly HistoryEvent[] }) {
  const translate = useTranslate();
  const { day: dayName } = useLocaleDates();
  const [filter, setFilter] = useState<HistoryFilter>('all');
  const [whole, setWhole] = useState(false);
  const fitting = events
    .filter(({ type }) => filter === 'all' || filterOf(type) === filter)
    .sort((a, b) => b.seq - a.seq);
  const shown = whole ? fitting : fitting.slice(0, shownAtFirst);
  return (
    <>
      <TextField
        select
        className="no-print"
        label={translate('claimPage.history.filter')}
        value={filter}
        onChange={(event) => setFilter(historyFilters.find((name) => name === event.target.value) ?? 'all')}
        sx={{ maxWidth: '16rem', mt: 0, mb: 1 }}
      >
        {historyFilters.map((name) => (
          <MenuItem key={name} value={name}>
            {translate(`claimPage.history.filters.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      {fitting.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('claimPage.history.none')}
        </Typography>
      )}
      {byDay(shown).map(({ day, events: told }) => (
        <Box key={day}>
          <Typography variant="caption" component="h3" sx={{ fontWeight: 600, color: 'text.secondary', my: 0.5 }}>
            {dayName(day)}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, marginInlineStart: 0.75, p: 0 }}>
            {told.map((event) => (
              <Row key={event.id} event={event} all={events} />
            ))}
          </Box>
        </Box>
      ))}
      {shown.length < fitting.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {translate('workbench.history.more', { smart_count: fitting.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** Everything that happened to the claim, newest first and day by day, as the append-only history has it. */
export function HistorySection({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const history = useHistory(claim.id);
  return (
    <Section title={translate('workbench.history.title')} anchor="history">
      <QueryState query={history}>{(events) => <Timeline events={events} />}</QueryState>
    </Section>
  );
}
