import { type Claim, eventTypeNames, type HistoryEvent } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useLocaleDates, useLocalised } from '../../i18n/use-localised.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { HistoryDetailView } from './HistoryDetailView.js';
import { useHistory } from './use-claim-parts.js';

const shownAtFirst = 8;

function Row({ event }: { readonly event: HistoryEvent }) {
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
        <strong>{localised(eventTypeNames[event.type])}</strong>
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        <BidiText>{event.actor.name}</BidiText>{' '}
        <time dateTime={event.at} title={formats.moment(event.at)}>
          {formats.relative(event.at)}
        </time>
      </Typography>
      <HistoryDetailView event={event} />
    </Box>
  );
}

function Timeline({ events }: { readonly events: readonly HistoryEvent[] }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const newestFirst = [...events].sort((a, b) => b.seq - a.seq);
  const shown = all ? newestFirst : newestFirst.slice(0, shownAtFirst);
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, marginInlineStart: 0.75, p: 0 }}>
        {shown.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </Box>
      {shown.length < newestFirst.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('workbench.history.more', { smart_count: newestFirst.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** Everything that happened to the claim, newest first, as the append-only history has it. */
export function HistorySection({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const history = useHistory(claim.id);
  return (
    <Section title={translate('workbench.history.title')} anchor="history">
      <QueryState query={history}>{(events) => <Timeline events={events} />}</QueryState>
    </Section>
  );
}
