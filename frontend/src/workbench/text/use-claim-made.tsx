import type { Document } from '@isnad/contracts';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { keys } from '../shared/keys.js';
import type { ClaimOutcome } from './ClaimDialog.js';

/** After words became a claim: shows the text as it now stands and offers the way to the claim. */
export function useClaimMade(document: Pick<Document, 'id' | 'speechId'>) {
  const queries = useQueryClient();
  const notify = useNotify();
  const navigate = useNavigate();
  const translate = useTranslate();

  return ({ claimId, mode }: ClaimOutcome) => {
    const touched = [
      keys.document(document.id),
      keys.speechClaims(document.speechId),
      keys.claim(claimId),
      keys.desk('tags'),
      ['claims'],
      ['documents'],
      ['speeches'],
    ];
    for (const queryKey of touched) void queries.invalidateQueries({ queryKey });
    notify(`workbench.text.done.${mode}`, {
      type: 'info',
      action: (
        <Button color="inherit" size="small" onClick={() => navigate(`/claims/${claimId}`)}>
          {translate('workbench.text.openClaim')}
        </Button>
      ),
    });
  };
}
