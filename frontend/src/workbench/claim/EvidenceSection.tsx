import type { Claim, Evidence } from '@isnad/contracts';
import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';
import { useCan } from '../../providers/session-store.js';
import { QueryState } from '../shared/QueryState.js';
import { Section } from '../shared/Section.js';
import { EvidenceCard } from './EvidenceCard.js';
import { EvidenceDialog } from './EvidenceDialog.js';
import { isOpenForWork } from './steps.js';
import { useEvidence } from './use-claim-parts.js';

/** What was found for and against the claim. */
export function EvidenceSection({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const evidence = useEvidence(claim.id);
  const [open, setOpen] = useState<Evidence | 'new' | null>(null);
  const openForWork = isOpenForWork(claim.status);
  const mayAdd = useCan('evidence.create') && openForWork;
  const mayChange = useCan('evidence.update') && openForWork;
  return (
    <Section
      title={translate('workbench.evidence.title')}
      anchor="evidence"
      aside={translate('workbench.evidence.minimum', { count: claim.evidenceCount, minimum: claim.minimumEvidence })}
      action={
        mayAdd && (
          <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={() => setOpen('new')}>
            {translate('workbench.evidence.add')}
          </Button>
        )
      }
    >
      <QueryState query={evidence}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title={translate('workbench.evidence.empty')}
              text={translate('workbench.evidence.emptyText')}
            />
          ) : (
            <Stack component="ul" gap={1.5} sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {items.map((item) => (
                <li key={item.id} id={`evidence-${item.id}`}>
                  <EvidenceCard evidence={item} mayChange={mayChange} onEdit={() => setOpen(item)} />
                </li>
              ))}
            </Stack>
          )
        }
      </QueryState>
      {open && (
        <EvidenceDialog claimId={claim.id} evidence={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
