import { Box, Button, GlobalStyles, Paper, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { updatePreferences } from '../providers/session-store.js';
import { actionOf, type PageKeys, tableOf } from '../shortcuts/page-keys.js';
import { useShortcutTables } from '../shortcuts/shortcut-tables.js';
import { type TourStep, tourSteps } from './tour-steps.js';
import { usePointedAt } from './use-pointed-at.js';
import { useSampleRecords } from './use-sample-records.js';
import { useTour } from './use-tour.js';

interface GuideProps {
  /** True while the page is the one that was asked for by its address: the tour waits there, and leads on when told. */
  readonly stay: RefObject<boolean>;
}

/** The tour while it is on: a card beside the page, which stays free to be used. */
export default function TourGuide({ stay }: GuideProps) {
  const tour = useTour();
  const sample = useSampleRecords(true);
  if (!sample || tour.step === null) return null;
  const steps = tourSteps(sample);
  const step = steps[tour.step];
  return step ? (
    <TourCard key={step.name} step={step} place={tour.step} total={steps.length} tour={tour} stay={stay} />
  ) : null;
}

const tourKeys: PageKeys<'leave'> = { title: 'tour.name', rows: [{ label: 'tour.leave', keys: { Esc: 'leave' } }] };
const tourTables = [tableOf(tourKeys)];

interface CardProps extends GuideProps {
  readonly step: TourStep;
  readonly place: number;
  readonly total: number;
  readonly tour: ReturnType<typeof useTour>;
}

function TourCard({ step, place, total, tour, stay }: CardProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const wasThere = useRef(pathname === step.path);
  usePointedAt(step.selector);
  useShortcutTables(tourTables);

  useEffect(() => {
    // Once only: whoever looks around from here is not brought back.
    if (!wasThere.current && !stay.current) void navigate(step.path);
    wasThere.current = true;
    stay.current = false;
    title.current?.focus({ preventScroll: true });
  }, [navigate, step.path, stay]);

  const isLast = place === total - 1;
  // Who has come to its end has seen it; the account page offers it anew.
  const finish = useMutation({ mutationFn: () => updatePreferences({ tourDismissed: true }), onSuccess: tour.end });
  const leaveByKey = (event: KeyboardEvent) => {
    if (actionOf(tourKeys, event)) tour.leave();
  };
  return (
    <Paper component="section" elevation={8} aria-labelledby={titleId} onKeyDown={leaveByKey} sx={cardStyle}>
      <GlobalStyles
        styles={{ '[data-tour-here]': { outline: '3px solid #c2884a', outlineOffset: 4, borderRadius: 4 } }}
      />
      <Typography variant="caption" color="text.secondary">
        {translate('tour.name')} · {translate('tour.place', { step: place + 1, total })}
      </Typography>
      <Typography
        id={titleId}
        ref={title}
        tabIndex={-1}
        variant="h6"
        component="h2"
        sx={{ '&:focus-visible': { outline: 'none' } }}
      >
        {translate(`tour.step.${step.name}.title`)}
      </Typography>
      <Typography variant="body2">{translate(`tour.step.${step.name}.text`)}</Typography>
      <ProblemAlert error={finish.error} />
      <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
        <Button size="small" onClick={tour.leave}>
          {translate('tour.leave')}
        </Button>
        <Box sx={{ flex: 1 }} />
        <Button size="small" disabled={place === 0} onClick={() => tour.goTo(place - 1)}>
          {translate('tour.back')}
        </Button>
        <Button
          size="small"
          variant="contained"
          loading={finish.isPending}
          onClick={() => (isLast ? finish.mutate() : tour.goTo(place + 1))}
        >
          {translate(isLast ? 'tour.finish' : 'tour.next')}
        </Button>
      </Box>
    </Paper>
  );
}

const cardStyle = {
  position: 'fixed',
  // Above what pages keep at their foot.
  insetBlockEnd: 80,
  insetInlineEnd: 16,
  zIndex: 'snackbar',
  width: 'min(24rem, calc(100vw - 32px))',
  p: 2,
  borderRadius: 2,
  border: 2,
  borderColor: 'primary.main',
  displayPrint: 'none',
} as const;
