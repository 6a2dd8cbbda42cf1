import type { AlignedDocument, AlignmentRow, ClaimSummary } from '@isnad/contracts';
import AddTaskOutlined from '@mui/icons-material/AddTask';
import { alpha, Box, Button, Typography } from '@mui/material';
import { memo, useId } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { ToneChip } from '../components/ToneChip.js';
import { isolated } from '../workbench/shared/isolated.js';
import { AlignmentCellView, type CellActions } from './AlignmentCellView.js';
import { columnsOf, gridColumns } from './columns.js';
import { DifferenceChip } from './DifferenceChip.js';
import { isSingle, typesOfRow } from './rows.js';
import { rowAttribute } from './use-row-walk.js';

interface AlignmentRowViewProps {
  readonly row: AlignmentRow;
  /** Counted from 1, in the whole alignment. */
  readonly number: number;
  readonly documents: readonly AlignedDocument[];
  readonly current: boolean;
  readonly hideWording: boolean;
  readonly claims: ReadonlyMap<string, ClaimSummary>;
  readonly actions: CellActions;
  readonly onTake: (rowId: string) => void;
  /** Absent where the person may not make claims. */
  readonly onClaim?: (row: AlignmentRow) => void;
}

/** One statement across the reports: what happened to it on top, each report's words below, one beside the other. */
export const AlignmentRowView = memo(function AlignmentRowView(props: AlignmentRowViewProps) {
  const { row, number, documents, current, hideWording, claims, actions, onTake, onClaim } = props;
  const translate = useTranslate();
  const headingId = useId();
  return (
    <Box
      component="li"
      tabIndex={-1}
      aria-labelledby={headingId}
      aria-current={current || undefined}
      {...{ [rowAttribute]: row.id }}
      onFocus={() => onTake(row.id)}
      sx={(theme) => ({
        listStyle: 'none',
        scrollMarginBlock: '64px 8px',
        borderBlockEnd: `1px solid ${theme.palette.divider}`,
        boxShadow: current ? `inset 0 0 0 2px ${theme.palette.primary.main}` : undefined,
        backgroundColor: current ? alpha(theme.palette.primary.main, 0.05) : undefined,
        contentVisibility: current ? 'visible' : 'auto',
        containIntrinsicBlockSize: 'auto 190px',
        '&:focus-visible': { outline: 'none' },
      })}
    >
      <Box
        sx={{
          position: { md: 'sticky' },
          insetInlineStart: 0,
          width: { md: 'fit-content' },
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          px: 2,
          pt: 1.25,
        }}
      >
        <Typography id={headingId} variant="subtitle2" component="h3">
          {translate('alignment.row', { number })}
        </Typography>
        <RowChips row={row} documents={documents} />
        {onClaim && (
          <Button size="small" startIcon={<AddTaskOutlined />} onClick={() => onClaim(row)}>
            {translate('alignment.makeClaim')}
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: gridColumns(documents.length) }}>
        {columnsOf(row, documents).map(({ document, cell }) => (
          <Box
            key={document.id}
            role="group"
            aria-label={document.outlet ?? document.title}
            sx={(theme) => ({
              minWidth: 0,
              px: 2,
              py: 1,
              [theme.breakpoints.up('md')]: { '& + &': { borderInlineStart: `1px solid ${theme.palette.divider}` } },
            })}
          >
            <Typography
              variant="caption"
              component="p"
              aria-hidden
              sx={{ display: { md: 'none' }, fontWeight: 600, color: 'secondary.main' }}
            >
              <BidiText>{document.outlet ?? document.title}</BidiText>
            </Typography>
            {cell ? (
              <AlignmentCellView {...{ row, cell, document, hideWording, claims, actions }} />
            ) : (
              <Typography variant="body2" color="text.secondary" sx={{ fontStyle: 'normal', py: 0.5 }}>
                {translate('alignment.absent')}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
});

function RowChips({ row, documents }: Pick<AlignmentRowViewProps, 'row' | 'documents'>) {
  const translate = useTranslate();
  if (isSingle(row)) {
    const holder = documents.find(({ id }) => id === row.cells[0]?.documentId);
    return (
      <ToneChip
        tone="neutral"
        label={translate('alignment.only', { name: isolated(holder?.outlet ?? holder?.title ?? '') })}
      />
    );
  }
  const types = typesOfRow(row).filter((type) => type !== 'wording');
  if (types.length > 0) return types.map((type) => <DifferenceChip key={type} type={type} />);
  const same = row.cells.every(({ relation }) => relation === null || relation === 'identical');
  return (
    <Typography variant="caption" color="text.secondary">
      {translate(`alignment.relation.${same ? 'identical' : 'reworded'}`)}
    </Typography>
  );
}
