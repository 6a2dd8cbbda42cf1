import { Evidence } from '@isnad/contracts';
import type { ReactNode } from 'react';
import { request } from '../../providers/http-client.js';
import { useSession } from '../../providers/session-store.js';
import { useSubmitWithConflict } from '../../workflow/use-submit-with-conflict.js';
import { useRefreshClaim } from '../claim/use-claim-parts.js';
import { useDraftForm } from '../shared/use-draft-form.js';
import { type EvidenceValues, evidenceChanges, newEvidence, valuesOfEvidence } from './evidence-values.js';
import type { HandedIn } from './handed-in.js';
import { useShowEvidence } from './use-show-evidence.js';
import { type Source, useSource } from './use-source.js';

interface Options {
  readonly claimId: string;
  readonly evidence: Evidence | null;
  readonly given: HandedIn | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

interface EvidenceForm {
  readonly form: ReturnType<typeof useDraftForm<EvidenceValues>>;
  readonly source: Source;
  readonly conflictDialog: ReactNode;
  /** Shows a field's value in words, where two versions or two drafts are compared. */
  readonly showValue: ReturnType<typeof useShowEvidence>;
}

/** The form of a new item, or of a known one: a draft until the server has taken it, with the source that it is read from. */
export function useEvidenceForm({ claimId, evidence, given, onClose, onSaved }: Options): EvidenceForm {
  const userId = useSession()?.user.id ?? '';
  const refresh = useRefreshClaim(claimId);
  const [submit, conflictDialog] = useSubmitWithConflict();
  const showValue = useShowEvidence();

  const add = async (values: EvidenceValues) => {
    const path = `/claims/${claimId}/evidence`;
    const body = newEvidence(values, source.attachment);
    return (await request({ method: 'POST', path, body, schema: Evidence })).data.id;
  };
  const change = async (known: Evidence, values: EvidenceValues) => {
    const body = evidenceChanges(known, values);
    const { kind } = await submit({
      resource: 'evidence',
      mine: body,
      showValue,
      piecewise: true,
      version: known.version,
      send: (ifMatch, chosen) =>
        request({ method: 'PATCH', path: `/evidence/${known.id}`, body: chosen, ifMatch, schema: Evidence }),
    });
    return kind === 'undecided' ? null : known.id;
  };

  const owner = { userId, claimId, form: evidence ? `evidence:${evidence.id}` : 'evidence' };
  const form = useDraftForm<EvidenceValues>(owner, valuesOfEvidence(evidence), async (values) => {
    const id = evidence ? await change(evidence, values) : await add(values);
    if (id === null) return 'kept';
    await refresh();
    onClose();
    onSaved(id);
    return 'sent';
  });
  const source = useSource(claimId, form, given);
  return { form, source, conflictDialog, showValue };
}
