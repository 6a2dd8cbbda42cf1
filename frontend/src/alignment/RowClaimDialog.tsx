import type { AlignedDocument, AlignmentRow, Claim, Speech } from '@isnad/contracts';
import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { isolated } from '../workbench/shared/isolated.js';
import { type ClaimMaterial, NewClaimForm } from '../workbench/text/NewClaimForm.js';
import { appearanceOf, statementsOf } from './rows.js';

interface RowClaimDialogProps {
  readonly row: AlignmentRow;
  readonly documents: readonly AlignedDocument[];
  readonly speech: Speech | undefined;
  readonly speechId: string;
  readonly onCreated: (claim: Claim) => void;
  readonly onClose: () => void;
}

/** Makes one claim of a whole row: it stands in every report that carries the statement. */
export function RowClaimDialog({ row, documents, speech, speechId, onCreated, onClose }: RowClaimDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const statements = statementsOf(row);
  const free = statements.filter(({ statement }) => statement.claimIds.length === 0);
  const nameOf = (documentId: string) => {
    const document = documents.find(({ id }) => id === documentId);
    return document?.outlet ?? document?.title ?? '';
  };
  const material: ClaimMaterial = {
    speechId,
    language: documents.find(({ id }) => id === row.cells[0]?.documentId)?.language ?? 'ar',
    appearances: statements.map(({ documentId, statement }) => appearanceOf(documentId, statement)),
    touched: free.map(({ statement }) => ({ id: statement.segmentId, exact: statement.exact })),
    decides: free.map(({ statement }) => statement.segmentId),
    wordings: row.cells.map((cell) => ({
      label: translate('alignment.wordsOf', { name: isolated(nameOf(cell.documentId)) }),
      words: cell.statements.map(({ exact }) => exact).join(' '),
    })),
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('alignment.claimTitle')}</DialogTitle>
      <DialogContent sx={{ flex: '0 0 auto', pb: 1 }}>
        <Typography variant="body2" color="text.secondary">
          {translate('alignment.claimPlaces', { smart_count: row.cells.length })}
        </Typography>
      </DialogContent>
      <NewClaimForm material={material} speech={speech} onCreated={onCreated} onClose={onClose} />
    </Dialog>
  );
}
