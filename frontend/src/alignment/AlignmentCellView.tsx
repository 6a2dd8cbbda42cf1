import type { AlignedDocument, AlignedStatement, AlignmentCell, AlignmentRow, ClaimSummary } from '@isnad/contracts';
import AddLinkOutlined from '@mui/icons-material/AddLinkOutlined';
import { Box, Button, Link as MuiLink, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { StatusChip } from '../components/StatusChip.js';
import { linkToSpan } from '../workbench/text/shared-span.js';
import { DifferenceChip } from './DifferenceChip.js';
import { MarkedWords } from './MarkedWords.js';
import { claimsMissing, claimsOfCell, lackingIn, marksOfCell } from './rows.js';

export interface CellActions {
  /** Adds a cell's statements to a claim that another cell of the row has; absent where the person may not. */
  readonly addAppearance?: (claimId: string, cell: AlignmentCell) => void;
  /** Which claim and text are on their way to the server. */
  readonly adding: string | null;
}

interface AlignmentCellViewProps {
  readonly row: AlignmentRow;
  readonly cell: AlignmentCell;
  readonly document: AlignedDocument;
  readonly hideWording: boolean;
  readonly claims: ReadonlyMap<string, ClaimSummary>;
  readonly actions: CellActions;
}

export const addingKey = (claimId: string, cell: AlignmentCell) =>
  `${claimId}-${cell.documentId}-${cell.statements[0]?.start}`;

/** What one report says of a row. */
export function AlignmentCellView({ row, cell, document, hideWording, claims, actions }: AlignmentCellViewProps) {
  const translate = useTranslate();
  const marks = useMemo(() => marksOfCell(row, cell, hideWording), [row, cell, hideWording]);
  const lacking = useMemo(() => lackingIn(row, cell), [row, cell]);
  const missing = claimsMissing(row, cell);
  return (
    <>
      {cell.statements.map((statement) => (
        <Box key={statement.segmentId} sx={{ '& + &': { mt: 1 } }}>
          <MarkedWords
            start={statement.start}
            words={statement.exact}
            language={document.language}
            marks={marks.filter(({ start, end }) => start < statement.end && end > statement.start)}
          />
          <StatementFoot statement={statement} documentId={document.id} />
        </Box>
      ))}
      {lacking.length > 0 && (
        <Typography variant="body2" component="p" sx={{ mt: 0.5 }} color="text.secondary">
          {translate('alignment.lacks')}{' '}
          {lacking.map(({ type, words }) => (
            <Box component="span" key={type + words} sx={{ display: 'inline-flex', gap: 0.5, marginInlineEnd: 1 }}>
              <DifferenceChip type={type} />
              <s>
                <BidiText lang={document.language} reading>
                  {words}
                </BidiText>
              </s>
            </Box>
          ))}
        </Typography>
      )}
      {claimsOfCell(cell).map((claimId) => (
        <ClaimOfCell key={claimId} claimId={claimId} claim={claims.get(claimId)} />
      ))}
      {actions.addAppearance &&
        missing.map((claimId) => (
          <Box key={claimId} sx={{ mt: 0.75 }}>
            {missing.length > 1 && (
              <Typography variant="caption" color="text.secondary" component="p">
                {translate('alignment.addAppearanceOf')} <BidiText>{claims.get(claimId)?.text}</BidiText>
              </Typography>
            )}
            <Button
              size="small"
              variant="outlined"
              startIcon={<AddLinkOutlined />}
              loading={actions.adding === addingKey(claimId, cell)}
              onClick={() => actions.addAppearance?.(claimId, cell)}
            >
              {translate('alignment.addAppearance')}
            </Button>
          </Box>
        ))}
    </>
  );
}

function StatementFoot({ statement, documentId }: { statement: AlignedStatement; documentId: string }) {
  const translate = useTranslate();
  return (
    <Typography
      variant="caption"
      color="text.secondary"
      component="p"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}
    >
      {statement.speaker && <BidiText>{statement.speaker}</BidiText>}
      <span>{translate(`coverage.kinds.${statement.kind}`)}</span>
      <MuiLink component={Link} to={linkToSpan(`/documents/${documentId}`, statement)}>
        {translate('alignment.inText')}
      </MuiLink>
    </Typography>
  );
}

function ClaimOfCell({ claimId, claim }: { readonly claimId: string; readonly claim: ClaimSummary | undefined }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.75, typography: 'body2', minWidth: 0 }}>
      {claim && <StatusChip status={claim.status} />}
      {/* The link itself takes the words' direction, so that the dots stand at their end. */}
      <MuiLink
        component={Link}
        to={`/claims/${claimId}`}
        noWrap
        dir="auto"
        lang={claim?.language}
        title={claim?.text}
        sx={{ minWidth: 0 }}
      >
        {claim?.text ?? translate('workbench.text.openClaim')}
      </MuiLink>
    </Box>
  );
}
