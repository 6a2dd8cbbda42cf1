import type { Dashboard } from '@isnad/contracts';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTruthScale } from '../claims/use-truth-scale.js';
import { BidiText } from '../components/BidiText.js';
import { useLocalised } from '../i18n/use-localised.js';
import { Bar } from './Bar.js';
import { FigureCard } from './FigureCard.js';
import { FigureLink } from './FigureLink.js';
import { FigureTable } from './FigureTable.js';
import { ratingLooks, ratingsShown } from './rating-looks.js';

/** What was found of whom: for each speaker the ratings in the order of the scale, as a bar and as figures. */
export function Verdicts({ figures }: { readonly figures: Dashboard['verdicts'] }) {
  const translate = useTranslate();
  const localised = useLocalised();
  const scale = useTruthScale();
  const ratings = ratingsShown(
    figures.speakers.flatMap((speaker) => speaker.ratings.map(({ truthRating }) => truthRating)),
    scale.map(({ key }) => key),
  );
  const nameOf = (key: string) => {
    const value = scale.find((known) => known.key === key);
    return value ? localised(value.name) : key;
  };
  const looks = ratingLooks(scale);
  return (
    <FigureCard title={translate('dashboard.verdicts.title')} help={translate('dashboard.verdicts.help')} wide>
      {figures.claims === 0 ? (
        <Typography color="text.secondary">{translate('dashboard.verdicts.none')}</Typography>
      ) : (
        <FigureTable
          label={translate('dashboard.verdicts.title')}
          head={[translate('dashboard.verdicts.speaker'), translate('menu.claims'), ...ratings.map(nameOf)]}
          rows={figures.speakers.map(({ speaker, claims, query, ratings: counts }) => ({
            key: speaker.id,
            name: <BidiText>{speaker.name}</BidiText>,
            bar: (
              <Bar
                whole={claims}
                parts={ratings.map((key) => ({
                  key,
                  value: counts.find(({ truthRating }) => truthRating === key)?.claims ?? 0,
                  title: nameOf(key),
                  ...looks(key),
                }))}
              />
            ),
            cells: [
              <FigureLink key="all" value={claims} query={query} label={speaker.name} />,
              ...ratings.map((key) => {
                const count = counts.find(({ truthRating }) => truthRating === key);
                return (
                  <FigureLink
                    key={key}
                    value={count?.claims ?? 0}
                    query={count?.query ?? query}
                    label={`${speaker.name}, ${nameOf(key)}`}
                  />
                );
              }),
            ],
          }))}
        />
      )}
      {figures.speakersLeftOut > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('dashboard.verdicts.leftOut', { smart_count: figures.speakersLeftOut })}
        </Typography>
      )}
    </FigureCard>
  );
}
