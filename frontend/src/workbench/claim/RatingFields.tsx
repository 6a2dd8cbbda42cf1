import { attributionRatingDefinitions, attributionRatingNames, attributionRatings } from '@isnad/contracts';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useTruthScale } from '../../claims/use-truth-scale.js';
import { useLocalised } from '../../i18n/use-localised.js';
import { ChoiceField } from '../shared/ChoiceField.js';
import type { ServerForm } from '../shared/use-server-form.js';

interface Ratings {
  readonly attributionRating: string;
  readonly truthRating: string;
}

interface Props<Values extends Ratings> {
  readonly form: Pick<ServerForm<Values>, 'values' | 'errorOf'>;
  readonly onChange: (name: keyof Ratings, value: string) => void;
}

/** The two questions, was it said so and is it so, each value with its definition. */
export function RatingFields<Values extends Ratings>({ form, onChange }: Props<Values>) {
  const translate = useTranslate();
  const localised = useLocalised();
  const scale = useTruthScale();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 3 }}>
      <ChoiceField
        label={translate('workbench.rating.attribution')}
        choices={attributionRatings.map((key) => ({
          key,
          name: localised(attributionRatingNames[key]),
          definition: localised(attributionRatingDefinitions[key]),
        }))}
        value={form.values.attributionRating}
        onChange={(value) => onChange('attributionRating', value)}
        error={form.errorOf('attributionRating')}
      />
      <ChoiceField
        label={translate('workbench.rating.truth')}
        choices={scale.map(({ key, name, definition }) => ({
          key,
          name: localised(name),
          definition: localised(definition),
        }))}
        value={form.values.truthRating}
        onChange={(value) => onChange('truthRating', value)}
        error={form.errorOf('truthRating')}
      />
    </Box>
  );
}
