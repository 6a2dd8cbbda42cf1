import { publicationKinds } from '@isnad/contracts';
import { useTranslate } from 'react-admin';
import { ChoicePicker } from '../components/ChoicePicker.js';
import { DayField } from '../components/DayField.js';
import { EntityPicker } from '../components/EntityPicker.js';
import { useLocalised } from '../i18n/use-localised.js';
import type { ClaimFilterKey, ClaimFilters } from './claim-filters.js';
import { useTruthScale } from './use-truth-scale.js';

const disagreements = ['any', 'truth', 'attribution'] as const satisfies readonly ClaimFilters['disagreement'][];

interface MoreClaimFiltersProps {
  readonly filters: ClaimFilters;
  readonly without: readonly ClaimFilterKey[];
  readonly onChange: (change: Partial<ClaimFilters>) => void;
}

/** The filters that are asked for seldom. */
export function MoreClaimFilters({ filters, without, onChange }: MoreClaimFiltersProps) {
  const translate = useTranslate();
  const localised = useLocalised();
  const scale = useTruthScale();
  const label = (name: ClaimFilterKey) => translate(`lists.filter.${name}`);
  const records = [
    ['speakerId', 'speakers', 'name'],
    ['speechId', 'speeches', 'title'],
    ['documentId', 'documents', 'title'],
    ['openReviewOf', 'users', 'name'],
  ] as const;
  const periods = [
    ['createdFrom', 'createdTo'],
    ['publishedFrom', 'publishedTo'],
    ['reviewedFrom', 'reviewedTo'],
  ] as const;
  return (
    <>
      {records
        .filter(([key]) => !without.includes(key))
        .map(([key, resource, nameField]) => (
          <EntityPicker
            key={key}
            resource={resource}
            nameField={nameField}
            label={label(key)}
            value={filters[key]}
            onChange={(id) => onChange({ [key]: id })}
          />
        ))}
      <ChoicePicker
        label={label('truthRating')}
        value={filters.truthRating}
        choices={scale.map(({ key, name }) => ({ value: key, label: localised(name) }))}
        onChange={(truthRating) => onChange({ truthRating })}
      />
      <ChoicePicker
        label={label('publication')}
        value={filters.publication}
        choices={publicationKinds.map((value) => ({ value, label: translate(`lists.publication.${value}`) }))}
        onChange={(publication) => onChange({ publication })}
      />
      <ChoicePicker
        label={label('disagreement')}
        value={filters.disagreement}
        choices={disagreements.map((value) => ({ value, label: translate(`lists.disagreement.${value}`) }))}
        onChange={(disagreement) => onChange({ disagreement })}
      />
      {periods.flatMap(([from, to]) => [
        <DayField
          key={from}
          label={label(from)}
          value={filters[from]}
          max={filters[to]}
          onChange={(day) => onChange({ [from]: day })}
        />,
        <DayField
          key={to}
          label={label(to)}
          value={filters[to]}
          min={filters[from]}
          onChange={(day) => onChange({ [to]: day })}
        />,
      ])}
    </>
  );
}
