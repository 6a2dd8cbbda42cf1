import { type Alignment, type DifferenceType, differenceTypes } from '@isnad/contracts';
import { Box, Chip, FormControlLabel, Switch, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import { type AlignmentView, type RowScope, rowScopes } from './alignment-view.js';

interface AlignmentFiltersProps {
  readonly alignment: Alignment;
  readonly typeCounts: ReadonlyMap<DifferenceType, number>;
  readonly view: AlignmentView;
  readonly onView: (change: Partial<AlignmentView>) => void;
}

/** Narrows the rows: by what happened to them, and by the kind of difference. */
export function AlignmentFilters({ alignment, typeCounts, view, onView }: AlignmentFiltersProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const byTypeId = useId();
  const { rows, counts } = alignment;
  const sizes: Readonly<Record<RowScope, number>> = {
    all: rows.length,
    altered: counts.altered,
    single: counts.single,
  };
  const found = differenceTypes.filter((type) => typeCounts.has(type));
  const toggle = (type: DifferenceType) =>
    onView({
      types: view.types.includes(type) ? view.types.filter((known) => known !== type) : [...view.types, type],
    });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1.5, mb: 1.5 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view.scope}
        aria-label={translate('alignment.scope.label')}
        onChange={(_event, scope: RowScope | null) => scope && onView({ scope })}
        sx={{ flexWrap: 'wrap' }}
      >
        {rowScopes.map((scope) => (
          <ToggleButton key={scope} value={scope} sx={{ textTransform: 'none', py: 0.5 }}>
            {translate(`alignment.scope.${scope}`, { count: formats.number(sizes[scope]) })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {found.length > 0 && (
        <Box
          role="group"
          aria-labelledby={byTypeId}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}
        >
          <Typography id={byTypeId} variant="body2" color="text.secondary" component="span">
            {translate('alignment.byType')}
          </Typography>
          {found.map((type) => (
            <Chip
              key={type}
              size="small"
              component="button"
              type="button"
              aria-pressed={view.types.includes(type)}
              color={view.types.includes(type) ? 'primary' : 'default'}
              variant={view.types.includes(type) ? 'filled' : 'outlined'}
              label={translate('alignment.typeCount', {
                type: translate(`alignment.types.${type}`),
                count: formats.number(typeCounts.get(type) ?? 0),
              })}
              onClick={() => toggle(type)}
            />
          ))}
        </Box>
      )}
      {typeCounts.has('wording') && (
        <FormControlLabel
          sx={{ mx: 0 }}
          control={
            <Switch
              size="small"
              checked={view.hideWording}
              onChange={(_event, hideWording) => onView({ hideWording })}
            />
          }
          label={<Typography variant="body2">{translate('alignment.hideWording')}</Typography>}
        />
      )}
    </Box>
  );
}
