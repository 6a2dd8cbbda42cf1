import { claimStatusNames } from '@isnad/contracts';
import { Box, Button, Chip } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type RaRecord, useDataProvider, useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { visuallyHidden } from '../components/visually-hidden.js';
import { useLocaleDates, useLocalised } from '../i18n/use-localised.js';
import { type ClaimFilterKey, type ClaimFilters, filterKeys } from './claim-filters.js';
import { useTruthScale } from './use-truth-scale.js';

interface ActiveFiltersProps {
  readonly filters: ClaimFilters;
  readonly without: readonly ClaimFilterKey[];
  readonly onRemove: (keys: readonly ClaimFilterKey[]) => void;
  readonly onClear: () => void;
}

/** Every filter that is set, in words, each with the way to take it back, and one for all of them. */
export function ActiveFilters({ filters, without, onRemove, onClear }: ActiveFiltersProps) {
  const translate = useTranslate();
  const active = filterKeys.filter((key) => filters[key] !== undefined && !without.includes(key));
  if (active.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={translate('lists.activeFilters')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}
    >
      {active.map((key) => (
        <Chip
          key={key}
          label={
            <>
              {/* What a screen reader says of the button holds the words that stand on it. */}
              <Box component="span" sx={visuallyHidden}>
                {translate('lists.removeFilter')}{' '}
              </Box>
              <FilterWords name={key} filters={filters} />
            </>
          }
          onDelete={() => onRemove([key])}
          onClick={() => onRemove([key])}
        />
      ))}
      <Button size="small" onClick={onClear}>
        {translate('claim.clear')}
      </Button>
    </Box>
  );
}

function FilterWords({ name, filters }: { readonly name: ClaimFilterKey; readonly filters: ClaimFilters }) {
  const translate = useTranslate();
  return (
    <>
      {translate(`lists.filter.${name}`)}
      {': '}
      <strong>
        <FilterValue name={name} filters={filters} />
      </strong>
    </>
  );
}

function FilterValue({ name, filters }: { readonly name: ClaimFilterKey; readonly filters: ClaimFilters }) {
  const translate = useTranslate();
  const localised = useLocalised();
  const formats = useLocaleDates();
  const scale = useTruthScale();
  switch (name) {
    case 'q':
    case 'tag':
      return <BidiText>{filters[name]}</BidiText>;
    case 'queue':
      return translate(`queue.${filters.queue}`);
    case 'status':
      return formats.list((filters.status ?? []).map((status) => localised(claimStatusNames[status])));
    case 'priority':
      return formats.list((filters.priority ?? []).map((priority) => translate(`priority.${priority}`)));
    case 'assigneeId':
    case 'openReviewOf':
      return <RecordName resource="users" id={filters[name]} field="name" />;
    case 'speakerId':
      return <RecordName resource="speakers" id={filters.speakerId} field="name" />;
    case 'speechId':
      return <RecordName resource="speeches" id={filters.speechId} field="title" />;
    case 'documentId':
      return <RecordName resource="documents" id={filters.documentId} field="title" />;
    case 'truthRating': {
      const value = scale.find(({ key }) => key === filters.truthRating);
      return value ? localised(value.name) : filters.truthRating;
    }
    case 'publication':
      return translate(`lists.publication.${filters.publication}`);
    case 'disagreement':
      return translate(`lists.disagreement.${filters.disagreement}`);
    default:
      return formats.day(filters[name] ?? '');
  }
}

interface RecordNameProps {
  readonly resource: string;
  readonly id: string | undefined;
  readonly field: string;
}

/** What the record is called whose id stands in the address; an ellipsis until that is known. */
function RecordName({ resource, id = '', field }: RecordNameProps) {
  const dataProvider = useDataProvider();
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: [resource, 'getOne', { id }],
    queryFn: async ({ signal }) => (await dataProvider.getOne<RaRecord>(resource, { id, signal })).data,
  });
  if (error) return translate('lists.unknownRecord');
  return <BidiText>{data ? String(data[field]) : '…'}</BidiText>;
}
