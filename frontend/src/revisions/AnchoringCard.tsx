import type { Anchoring, DecideAnchoring } from '@isnad/contracts';
import { Box, Button, Card, Link as MuiLink, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { ToneChip } from '../components/ToneChip.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { useCan } from '../providers/session-store.js';
import { useShortcutTables } from '../shortcuts/shortcut-tables.js';
import { usePageKeys } from '../shortcuts/use-page-keys.js';
import { isolated } from '../workbench/shared/isolated.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';
import { selectionTable } from '../workbench/text/shortcuts.js';
import { ContextWords } from './ContextWords.js';
import { DropDialog } from './DropDialog.js';
import { decisionKeys } from './decision-keys.js';
import { OutcomeChip } from './OutcomeChip.js';
import { PlaceDialog } from './PlaceDialog.js';
import { useDocument } from './use-document.js';
import { wordDifferences } from './word-differences.js';

/** Another place is chosen in its dialog by the keys that choose words. */
const choosing = [selectionTable];

interface AnchoringCardProps {
  readonly anchoring: Anchoring;
  readonly onDecide: (anchoring: Anchoring, decision: DecideAnchoring) => Promise<void>;
}

/** One place: the words in the older text, what is proposed in the newer, and the three ways to decide. */
export function AnchoringCard({ anchoring, onDecide }: AnchoringCardProps) {
  const translate = useTranslate();
  const mayDecide = useCan('anchorings.decide');
  const [open, setOpen] = useState<'place' | 'drop' | null>(null);
  const document = useDocument(anchoring.documentId);
  const { before, proposal, state, fromNumber, toNumber } = anchoring;
  const runs = useMemo(() => wordDifferences(before.exact, proposal?.exact ?? ''), [before, proposal]);
  const confirmation = useServerForm({ initial: {}, send: () => onDecide(anchoring, { decision: 'confirm' }) });
  const waits = state === 'pending' && mayDecide;
  const confirm = waits && proposal !== null ? () => confirmation.submit() : undefined;
  usePageKeys(mayDecide ? decisionKeys : null, (action) => {
    if (!waits || (action === 'confirm' && !confirm)) return false;
    if (action === 'confirm') confirm?.();
    else setOpen(action);
    return true;
  });
  useShortcutTables(mayDecide ? choosing : null);
  const close = () => setOpen(null);

  return (
    <Card component="section" aria-label={translate('revision.claim')} sx={{ p: { xs: 2, sm: 3 }, minWidth: 0 }}>
      <Heading anchoring={anchoring} />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2, mb: 0.5 }}>
        {translate('revision.before', { number: fromNumber })}
      </Typography>
      <ContextWords
        side="before"
        prefix={before.prefix}
        suffix={before.suffix}
        runs={proposal ? runs.before : [{ start: 0, words: before.exact, shared: true }]}
      />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2, mb: 0.5 }}>
        {translate(proposal ? 'revision.after' : 'revision.before', { number: toNumber })}
      </Typography>
      {proposal ? (
        <ContextWords side="after" prefix={proposal.prefix} suffix={proposal.suffix} runs={runs.after} />
      ) : (
        <Typography color="text.secondary">{translate('revision.noProposal')}</Typography>
      )}
      {anchoring.reason && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <strong>{translate('workbench.field.reason')}:</strong> <BidiText>{anchoring.reason}</BidiText>
        </Typography>
      )}
      <ProblemAlert error={confirmation.problem} />
      {waits && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {proposal && (
            <Button variant="contained" aria-keyshortcuts="c" loading={confirmation.pending} onClick={confirm}>
              {translate('revision.confirm')}
            </Button>
          )}
          <Button
            variant={proposal ? 'outlined' : 'contained'}
            aria-keyshortcuts="p"
            disabled={!document.data}
            onClick={() => setOpen('place')}
          >
            {translate(proposal ? 'revision.place' : 'revision.choose')}
          </Button>
          <Button color="error" aria-keyshortcuts="d" onClick={() => setOpen('drop')}>
            {translate('revision.drop')}
          </Button>
        </Box>
      )}
      {open === 'place' && document.data && (
        <PlaceDialog
          anchoring={anchoring}
          document={document.data}
          onPlace={(span) => onDecide(anchoring, { decision: 'place', ...span })}
          onClose={close}
        />
      )}
      {open === 'drop' && (
        <DropDialog onDrop={(reason) => onDecide(anchoring, { decision: 'drop', reason })} onClose={close} />
      )}
    </Card>
  );
}

function Heading({ anchoring }: { readonly anchoring: Anchoring }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { claimId, claimText, documentId, documentTitle, outcome, similarity, state, decidedBy } = anchoring;
  return (
    <>
      <Typography variant="h6" component="h2">
        <MuiLink component={Link} to={`/claims/${claimId}`}>
          <BidiText>{claimText}</BidiText>
        </MuiLink>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, mt: 0.5 }}>
        <OutcomeChip outcome={outcome} />
        {state !== 'pending' && <ToneChip tone="neutral" label={translate(`revision.states.${state}`)} />}
        {similarity !== null && (
          <Typography variant="caption" color="text.secondary">
            {translate('revision.similarity', { percent: formats.percent(similarity) })}
          </Typography>
        )}
        {decidedBy && (
          <Typography variant="caption" color="text.secondary">
            {translate('revision.decidedBy', { name: isolated(decidedBy.name) })}
          </Typography>
        )}
        <MuiLink component={Link} to={`/documents/${documentId}`} variant="body2">
          <BidiText>{documentTitle}</BidiText>
        </MuiLink>
      </Box>
    </>
  );
}
