import type { Alignment, AlignmentRow, ClaimSummary, Speech } from '@isnad/contracts';
import { Box, Button, Paper } from '@mui/material';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { EmptyState } from '../components/EmptyState.js';
import { useCan } from '../providers/session-store.js';
import { useSpeechClaims } from '../workbench/text/use-speech-claims.js';
import type { CellActions } from './AlignmentCellView.js';
import { AlignmentRowView } from './AlignmentRowView.js';
import type { AlignmentView } from './alignment-view.js';
import { ColumnHeaders } from './ColumnHeaders.js';
import { tableWidth } from './columns.js';
import { RowClaimDialog } from './RowClaimDialog.js';
import { rowsShown } from './rows.js';
import { useRowAppearances } from './use-row-appearances.js';
import { useRowWalk } from './use-row-walk.js';

interface AlignmentTableProps {
  readonly alignment: Alignment;
  readonly speech: Speech | undefined;
  readonly view: AlignmentView;
  readonly onClear: () => void;
}

/** The rows that the view leaves, below their reports, in a region that scrolls by itself: there may be any number of reports. */
export function AlignmentTable({ alignment, speech, view, onClear }: AlignmentTableProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const region = useRef<HTMLDivElement>(null);
  const mayClaim = useCan('claims.create');
  const mayUpdate = useCan('claims.update');
  const [claiming, setClaiming] = useState<AlignmentRow | null>(null);
  const { documents, rows, speechId } = alignment;
  const numbers = useMemo(() => new Map(rows.map(({ id }, index) => [id, index + 1])), [rows]);
  const shown = useMemo(() => rowsShown(rows, view), [rows, view]);
  const { current, take } = useRowWalk(region, shown);
  const speechClaims = useSpeechClaims(speechId, '');
  const claims = useMemo(
    () => new Map<string, ClaimSummary>((speechClaims.data ?? []).map((claim) => [claim.id, claim])),
    [speechClaims.data],
  );
  const { add, adding, refresh } = useRowAppearances(speechId);
  const actions = useMemo<CellActions>(
    () => ({ adding, addAppearance: mayUpdate ? (claimId, cell) => void add(claimId, cell) : undefined }),
    [add, adding, mayUpdate],
  );
  const claim = useCallback((row: AlignmentRow) => setClaiming(row), []);

  return (
    <Paper
      variant="outlined"
      ref={region}
      role="region"
      aria-label={translate('alignment.region')}
      tabIndex={0}
      sx={{ overflow: { md: 'auto' }, maxHeight: { md: 'max(28rem, calc(100dvh - 7rem))' }, position: 'relative' }}
    >
      {shown.length === 0 ? (
        <NothingShown view={view} rowCount={rows.length} onClear={onClear} />
      ) : (
        <Box sx={{ minWidth: tableWidth(documents.length) }}>
          <Box sx={{ display: { xs: 'none', md: 'contents' } }}>
            <ColumnHeaders documents={documents} />
          </Box>
          <Box component="ol" sx={{ m: 0, p: 0 }}>
            {shown.map((row) => (
              <AlignmentRowView
                key={row.id}
                row={row}
                number={numbers.get(row.id) ?? 0}
                documents={documents}
                current={row.id === current}
                hideWording={view.hideWording}
                claims={claims}
                actions={actions}
                onTake={take}
                onClaim={mayClaim ? claim : undefined}
              />
            ))}
          </Box>
        </Box>
      )}
      {claiming && (
        <RowClaimDialog
          row={claiming}
          documents={documents}
          speech={speech}
          speechId={speechId}
          onCreated={({ id }) => {
            setClaiming(null);
            notify('workbench.text.done.newClaim', { type: 'info' });
            void refresh(id);
          }}
          onClose={() => setClaiming(null)}
        />
      )}
    </Paper>
  );
}

interface NothingShownProps {
  readonly view: AlignmentView;
  readonly rowCount: number;
  readonly onClear: () => void;
}

function NothingShown({ view, rowCount, onClear }: NothingShownProps) {
  const translate = useTranslate();
  if (rowCount === 0) return <EmptyState title={translate('alignment.nothing.all')} />;
  const clear = (
    <Button onClick={onClear} variant="outlined">
      {translate('alignment.clear')}
    </Button>
  );
  if (view.types.length > 0) return <EmptyState title={translate('alignment.nothing.filtered')} action={clear} />;
  return view.scope === 'altered' ? (
    <EmptyState
      title={translate('alignment.nothing.altered')}
      text={translate('alignment.nothing.alteredText')}
      action={clear}
    />
  ) : (
    <EmptyState title={translate('alignment.nothing.single')} action={clear} />
  );
}
