import type { Dashboard } from '@isnad/contracts';
import { Box, Tooltip, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLocaleDates } from '../i18n/use-localised.js';
import { toneColours } from '../theme/palette.js';
import { axisEnd, type DayGroup, groupDays } from './day-groups.js';
import { FigureCard } from './FigureCard.js';
import { FigureLink, listOfFigure } from './FigureLink.js';
import { FigureTable } from './FigureTable.js';

const height = 150;

/** What came in, by day or by week, as columns that follow the direction of reading; the numbers stand in a table below. */
export function CameIn({ figures }: { readonly figures: Dashboard['cameIn'] }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const groups = groupDays(figures.byDay);
  const span = ({ from, to }: DayGroup) =>
    from === to ? formats.day(from) : translate('dashboard.span', { from: formats.day(from), to: formats.day(to) });
  return (
    <FigureCard title={translate('dashboard.cameIn.title')} help={translate('dashboard.cameIn.help')} wide>
      <Box sx={{ display: 'flex', gap: 4, mb: 1 }}>
        <Total label={translate('dashboard.cameIn.claims')}>
          <FigureLink
            value={figures.claims}
            query={figures.query}
            label={translate('dashboard.cameIn.claims')}
            size="large"
          />
        </Total>
        <Total label={translate('dashboard.cameIn.documents')}>
          <Typography component="span" sx={{ fontSize: '1.6rem', lineHeight: 1.3 }}>
            {formats.number(figures.documents)}
          </Typography>
        </Total>
      </Box>
      <Columns groups={groups} span={span} />
      <Box component="details" sx={{ mt: 1.5 }}>
        <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', py: 0.5 }}>
          {translate('dashboard.numbers')}
        </Box>
        <FigureTable
          label={translate('dashboard.cameIn.title')}
          head={[
            translate('dashboard.cameIn.when'),
            translate('dashboard.cameIn.claims'),
            translate('dashboard.cameIn.documents'),
          ]}
          rows={groups.map((group) => ({
            key: group.from,
            name: span(group),
            cells: [
              <FigureLink key="claims" value={group.claims} query={group.query} label={span(group)} />,
              formats.number(group.documents),
            ],
          }))}
        />
      </Box>
    </FigureCard>
  );
}

function Total({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      {children}
    </Box>
  );
}

function Columns({
  groups,
  span,
}: {
  readonly groups: readonly DayGroup[];
  readonly span: (group: DayGroup) => string;
}) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { palette } = useTheme();
  const colours = toneColours[palette.mode].teal;
  const end = axisEnd(Math.max(...groups.map(({ claims }) => claims), 0));
  const [first, last] = [groups[0], groups.at(-1)];
  return (
    <Box role="group" aria-label={translate('dashboard.cameIn.chart')}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Axis end={end} />
        <Box sx={{ ...plotStyle, borderColor: 'divider' }}>
          {groups.map((group) => {
            const label = translate('dashboard.cameIn.column', {
              when: span(group),
              claims: formats.number(group.claims),
              documents: formats.number(group.documents),
            });
            return (
              <Tooltip key={group.from} title={label}>
                <Box
                  component={Link}
                  to={listOfFigure(group.query)}
                  aria-label={label}
                  sx={{
                    flex: '1 1 0',
                    minWidth: 2,
                    maxWidth: 56,
                    height: '100%',
                    display: 'flex',
                    alignItems: 'flex-end',
                  }}
                >
                  <Box
                    sx={{
                      width: '100%',
                      height: `${(group.claims / end) * 100}%`,
                      minHeight: group.claims > 0 ? 3 : 0,
                      backgroundColor: colours.text,
                      borderStartStartRadius: 3,
                      borderStartEndRadius: 3,
                      printColorAdjust: 'exact',
                    }}
                  />
                </Box>
              </Tooltip>
            );
          })}
        </Box>
      </Box>
      {first && last && (
        <Typography
          variant="caption"
          color="text.secondary"
          component="p"
          sx={{ display: 'flex', justifyContent: 'space-between', paddingInlineStart: 5 }}
        >
          <span>{formats.day(first.from)}</span>
          <span>{formats.day(last.to)}</span>
        </Typography>
      )}
    </Box>
  );
}

function Axis({ end }: { readonly end: number }) {
  const formats = useLocaleDates();
  return (
    <Typography variant="caption" color="text.secondary" component="div" aria-hidden sx={axisStyle}>
      <span>{formats.number(end)}</span>
      <span>{formats.number(0)}</span>
    </Typography>
  );
}

const axisStyle = {
  width: 32,
  height,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  textAlign: 'end',
  lineHeight: 1,
} as const;

const plotStyle = {
  flex: 1,
  minWidth: 0,
  height,
  display: 'flex',
  alignItems: 'flex-end',
  justifyContent: 'space-around',
  gap: '2px',
  borderBottom: 1,
  borderTop: 1,
} as const;
