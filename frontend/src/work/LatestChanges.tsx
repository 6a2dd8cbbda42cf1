import { ClaimSummary, claimStatusNames, eventTypeNames, HistoryEvent, listOf } from '@isnad/contracts';
import { Card, List, ListItem, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { ActorName } from '../components/ActorName.js';
import { BidiText } from '../components/BidiText.js';
import { useLocaleDates, useLocalised } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { cameTo, deskNews } from './desk-news.js';

const Events = listOf(HistoryEvent);
const ClaimSummaries = listOf(ClaimSummary);
const shown = 8;
/** More than are shown, for some are left out. */
const read = 3 * shown;
/** So many claims changed last that those of the events shown are mostly among them. */
const claimsRead = 25;

/** The words of the claims that were changed last, by id. */
function useChangedClaims() {
  return useQuery({
    queryKey: ['claims', 'latest-changed'],
    queryFn: async ({ signal }) => {
      const query = { perPage: claimsRead, sort: 'updatedAt', order: 'desc' };
      const { data } = await request({ method: 'GET', path: '/claims', query, schema: ClaimSummaries, signal });
      return new Map(data.data.map((claim) => [claim.id, claim]));
    },
  });
}

/** What the desk did last: who, what, when, and the claim it was done to. Nothing is shown until it is known. */
export function LatestChanges() {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const events = useQuery({
    queryKey: ['claims', 'latest-events'],
    queryFn: async ({ signal }) =>
      (
        await request({
          method: 'GET',
          path: '/events',
          query: { perPage: read, order: 'desc' },
          schema: Events,
          signal,
        })
      ).data.data,
  });
  const claims = useChangedClaims();
  const news = deskNews(events.data ?? [], shown);
  if (news.length === 0) return null;
  return (
    <Card component="section" sx={{ mb: 3 }}>
      <Typography variant="h6" component="h2" sx={{ px: { xs: 1.5, sm: 2.5 }, pt: 2, pb: 1 }}>
        {translate('lists.work.changes')}
      </Typography>
      <List disablePadding>
        {news.map((event) => (
          <ListItem key={event.id} divider sx={{ display: 'block', px: { xs: 1.5, sm: 2.5 }, py: 0.75 }}>
            <EventName event={event} claim={claims.data?.get(event.claimId ?? '')} />
            <Typography variant="body2" component="span" color="text.secondary">
              {' · '}
              <ActorName actor={event.actor} />
              {' · '}
              <time dateTime={event.at} title={formats.moment(event.at)}>
                {formats.relative(event.at)}
              </time>
            </Typography>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

interface EventNameProps {
  readonly event: HistoryEvent;
  readonly claim: ClaimSummary | undefined;
}

/** What happened, what came of it, and to which claim; the claim's words where they are at hand, its link in any case. */
function EventName({ event, claim }: EventNameProps) {
  const translate = useTranslate();
  const localised = useLocalised();
  const status = cameTo(event);
  const what = status
    ? translate('lists.work.movedTo', { status: localised(claimStatusNames[status]) })
    : localised(eventTypeNames[event.type]);
  if (!event.claimId) return what;
  return (
    <>
      {claim && `${what}: `}
      <MuiLink component={Link} to={`/claims/${event.claimId}`}>
        {claim ? <BidiText lang={claim.language}>{claim.text}</BidiText> : what}
      </MuiLink>
    </>
  );
}
