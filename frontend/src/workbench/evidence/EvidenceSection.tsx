import type { Claim, Evidence } from '@isnad/contracts';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCan } from '../../providers/session-store.js';
import { tableOf } from '../../shortcuts/page-keys.js';
import { useShortcutTables } from '../../shortcuts/shortcut-tables.js';
import { isOpenForWork } from '../claim/steps.js';
import { useEvidence } from '../claim/use-claim-parts.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { EvidenceDialog } from './EvidenceDialog.js';
import { EvidenceEmpty } from './EvidenceEmpty.js';
import { EvidenceList } from './EvidenceList.js';
import { addKeys, formTables } from './evidence-keys.js';
import { HandInField } from './HandInField.js';
import type { HandedIn } from './handed-in.js';
import type { SavedItem } from './use-card-in-address.js';
import { useEvidenceDrop } from './use-evidence-drop.js';
import { useHandIn } from './use-hand-in.js';

const addTables = [tableOf(addKeys), ...formTables];

interface OpenForm {
  /** Null for a new item. */
  readonly evidence: Evidence | null;
  readonly given: HandedIn | null;
}

/**
 * What was found for and against the claim. A new item begins with one gesture: an address or a picture pasted anywhere on the
 * page, a file dropped here, the key `e`, or the field that says so.
 */
export function EvidenceSection({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const evidence = useEvidence(claim.id);
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [saved, setSaved] = useState<SavedItem | null>(null);
  const openForWork = isOpenForWork(claim.status);
  const mayAdd = useCan('evidence.create') && openForWork;
  const mayChange = useCan('evidence.update') && openForWork;
  const begin = (given: HandedIn | null) => setOpen({ evidence: null, given });
  useHandIn({ enabled: mayAdd, onHandedIn: begin, onKey: () => begin(null) });
  useShortcutTables(mayAdd ? addTables : null);
  const drop = useEvidenceDrop(mayAdd, begin);
  return (
    <Box
      {...drop.handlers}
      sx={{
        borderRadius: 1,
        outline: drop.over ? '3px dashed' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: 2,
      }}
    >
      <Section
        title={translate('evidence.title')}
        anchor="evidence"
        aside={translate('evidence.minimum', { count: claim.evidenceCount, minimum: claim.minimumEvidence })}
        action={
          mayAdd && (
            <Button
              size="small"
              variant="outlined"
              startIcon={<AddIcon />}
              aria-keyshortcuts="E"
              onClick={() => begin(null)}
            >
              {translate('evidence.add')}
            </Button>
          )
        }
      >
        {mayAdd && <HandInField onHandedIn={begin} />}
        <QueryState query={evidence}>
          {(items) =>
            items.length === 0 ? (
              <EvidenceEmpty mayAdd={mayAdd} />
            ) : (
              <EvidenceList
                claimId={claim.id}
                items={items}
                mayChange={mayChange}
                saved={saved}
                onEdit={(item) => setOpen({ evidence: item, given: null })}
              />
            )
          }
        </QueryState>
        {open && (
          <EvidenceDialog
            claimId={claim.id}
            {...open}
            onClose={() => setOpen(null)}
            onSaved={(id) => setSaved((last) => ({ id, count: (last?.count ?? 0) + 1 }))}
          />
        )}
      </Section>
    </Box>
  );
}
