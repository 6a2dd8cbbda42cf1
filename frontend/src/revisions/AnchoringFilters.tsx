import { type Anchoring, anchoringStates, anchorOutcomes } from '@isnad/contracts';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoicePicker, ChoicesPicker } from '../components/ChoicePicker.js';
import type { AnchoringView } from './anchoring-view.js';
import { useDocument } from './use-document.js';

interface AnchoringFiltersProps {
  readonly view: AnchoringView;
  /** The places shown, whose texts are offered. */
  readonly items: readonly Anchoring[];
  readonly onShow: (change: Partial<AnchoringView>) => void;
}

/** Narrows the places; every choice goes into the address. */
export function AnchoringFilters({ view, items, onShow }: AnchoringFiltersProps) {
  const translate = useTranslate();
  const titles = new Map(items.map(({ documentId, documentTitle }) => [documentId, documentTitle]));
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(11.5rem, 1fr))',
        columnGap: 1.5,
        maxWidth: '56rem',
        mb: 2,
      }}
    >
      <ChoicesPicker
        label={translate('revision.filters.state')}
        value={view.state.length > 0 ? [...view.state] : ['pending']}
        choices={anchoringStates.map((value) => ({ value, label: translate(`revision.states.${value}`) }))}
        onChange={(state = []) => onShow({ state, at: undefined })}
      />
      <ChoicesPicker
        label={translate('revision.filters.outcome')}
        value={[...view.outcome]}
        choices={anchorOutcomes.map((value) => ({ value, label: translate(`revision.outcomes.${value}`) }))}
        onChange={(outcome = []) => onShow({ outcome, at: undefined })}
      />
      {view.documentId && !titles.has(view.documentId) ? (
        <ChosenDocument documentId={view.documentId} onShow={onShow} />
      ) : (
        <ChoicePicker
          label={translate('revision.filters.document')}
          value={view.documentId}
          choices={[...titles].map(([value, label]) => ({ value, label }))}
          onChange={(documentId) => onShow({ documentId, at: undefined })}
        />
      )}
    </Box>
  );
}

/** The text that the address names, though none of its places is shown. */
function ChosenDocument({ documentId, onShow }: { documentId: string; onShow: AnchoringFiltersProps['onShow'] }) {
  const translate = useTranslate();
  const document = useDocument(documentId);
  return (
    <ChoicePicker
      label={translate('revision.filters.document')}
      value={documentId}
      choices={[{ value: documentId, label: document.data?.title ?? translate('app.loading') }]}
      onChange={(chosen) => onShow({ documentId: chosen, at: undefined })}
    />
  );
}
