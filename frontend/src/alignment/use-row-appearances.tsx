import { type AlignmentCell, Appearance, Claim } from '@isnad/contracts';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { request } from '../providers/http-client.js';
import { ProblemError } from '../providers/problem-error.js';
import { keys } from '../workbench/shared/keys.js';
import { addingKey } from './AlignmentCellView.js';
import { appearanceOf } from './rows.js';

/** Adds each statement of a cell to a claim, one appearance for each. Answers their ids, for taking them back. */
async function addAll(claimId: string, cell: AlignmentCell): Promise<string[]> {
  const added: string[] = [];
  for (const statement of cell.statements) {
    const body = appearanceOf(cell.documentId, statement);
    const { data } = await request({
      method: 'POST',
      path: `/claims/${claimId}/appearances`,
      body,
      schema: Appearance,
    });
    added.push(data.id);
  }
  return added;
}

/** Takes appearances out of a claim again. Each removal makes a new version of the claim, so it is read before each. */
async function removeAll(claimId: string, appearanceIds: readonly string[]): Promise<void> {
  for (const id of appearanceIds) {
    const { data: claim } = await request({ method: 'GET', path: `/claims/${claimId}`, schema: Claim });
    const path = `/claims/${claimId}/appearances/${id}`;
    await request({ method: 'DELETE', path, ifMatch: claim.version, schema: null });
  }
}

/** Ties a report's words to a claim that another report's words have, with a way back from the message that tells of it. */
export function useRowAppearances(speechId: string) {
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const [adding, setAdding] = useState<string | null>(null);

  const refresh = useCallback(
    async (claimId: string, documentId?: string) => {
      const touched: readonly (readonly string[])[] = [
        keys.alignment(speechId),
        keys.claim(claimId),
        ...(documentId ? [keys.document(documentId)] : []),
        ['claims'],
        ['documents'],
      ];
      await Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    [queries, speechId],
  );

  const refused = useCallback(
    (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
    },
    [notify],
  );

  const add = useCallback(
    async (claimId: string, cell: AlignmentCell) => {
      setAdding(addingKey(claimId, cell));
      const undo = async (ids: readonly string[]) => {
        try {
          await removeAll(claimId, ids);
          notify('alignment.removed', { type: 'info' });
        } catch (error) {
          refused(error);
        }
        await refresh(claimId, cell.documentId);
      };
      try {
        const ids = await addAll(claimId, cell);
        notify('alignment.added1', {
          type: 'info',
          action: (
            <Button color="inherit" size="small" onClick={() => void undo(ids)}>
              {translate('ra.action.undo')}
            </Button>
          ),
        });
      } catch (error) {
        refused(error);
      }
      await refresh(claimId, cell.documentId);
      setAdding(null);
    },
    [notify, refresh, refused, translate],
  );

  return { add, adding, refresh };
}
