import { Claim, type ClaimStatus, type ClaimSummary, claimStatusNames } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useInterfaceLanguage, useLocalised } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { ProblemError } from '../providers/problem-error.js';
import { TransitionDialog } from '../workbench/claim/TransitionDialog.js';
import { keys } from '../workbench/shared/keys.js';
import { dropAnswer, type PersonsAction } from './board-moves.js';
import { MoveMenu } from './MoveMenu.js';

interface Step {
  readonly claim: Claim;
  readonly action: PersonsAction;
}

export interface ClaimMove {
  /** Asks the server what it offers, and shows it in a menu at the element. */
  readonly ask: (claim: ClaimSummary, at: HTMLElement) => Promise<void>;
  /** Takes the one step that leads to a state, or says why there is none. */
  readonly drop: (claim: ClaimSummary, to: ClaimStatus) => Promise<void>;
}

/** Moves a claim by what the server offers for it now; answers the ways to begin, and the menu or dialog that is open. */
export function useClaimMove(): readonly [ClaimMove, ReactNode] {
  const translate = useTranslate();
  const localised = useLocalised();
  const language = useInterfaceLanguage();
  const notify = useNotify();
  const queries = useQueryClient();
  const [menu, setMenu] = useState<{ claim: Claim; at: HTMLElement } | null>(null);
  const [step, setStep] = useState<Step | null>(null);

  /** The claim with what may be done to it; null where it could not be read, which has been said. */
  const read = async (id: string): Promise<Claim | null> => {
    try {
      return await queries.fetchQuery({
        queryKey: keys.claimRecord(id, language),
        queryFn: async ({ signal }) =>
          (await request({ method: 'GET', path: `/claims/${id}`, schema: Claim, signal })).data,
        staleTime: 0,
      });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
      return null;
    }
  };

  const move: ClaimMove = {
    ask: async ({ id }, at) => {
      const claim = await read(id);
      if (claim) setMenu({ claim, at });
    },
    drop: async ({ id }, to) => {
      const claim = await read(id);
      if (!claim) return;
      const answer = dropAnswer(claim, to);
      switch (answer.kind) {
        case 'step':
          setStep({ claim, action: answer.action });
          return;
        case 'blocked': {
          const why = answer.reasons.join(' ');
          notify(why, { type: 'warning', messageArgs: { _: why } });
          return;
        }
        case 'none':
          notify('lists.board.noWay', {
            type: 'warning',
            messageArgs: {
              from: localised(claimStatusNames[claim.status]),
              to: localised(claimStatusNames[to]),
              _: translate('lists.board.noWay'),
            },
          });
      }
    },
  };
  const open = (
    <>
      {menu && (
        <MoveMenu
          claim={menu.claim}
          at={menu.at}
          onChoose={(action) => {
            setStep({ claim: menu.claim, action });
            setMenu(null);
          }}
          onClose={() => setMenu(null)}
        />
      )}
      {step && <TransitionDialog claim={step.claim} action={step.action} onClose={() => setStep(null)} />}
    </>
  );
  return [move, open];
}
