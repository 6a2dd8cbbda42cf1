import type { Appearance, Claim } from '@isnad/contracts';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useCan } from '../../providers/session-store.js';
import { Section } from '../shared/Section.js';
import { AppearanceView } from './AppearanceView.js';
import { isOpenForWork } from './steps.js';

/** The appearances by the text that carries them, in the order in which the claim came by them. */
function byDocument(appearances: readonly Appearance[]): Map<string, Appearance[]> {
  const groups = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    groups.set(appearance.documentId, [...(groups.get(appearance.documentId) ?? []), appearance]);
  }
  return groups;
}

/** The claim where it was said, in the words of each outlet that carries it. */
export function AppearancesSection({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const mayUpdate = useCan('claims.update');
  const tabsId = useId();
  const groups = byDocument(claim.appearances);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = chosen !== null && groups.has(chosen) ? chosen : [...groups.keys()][0];
  const removable = mayUpdate && isOpenForWork(claim.status) && claim.appearances.length > 1;
  return (
    <Section
      title={translate('workbench.appearances.title')}
      anchor="appearances"
      aside={translate('workbench.appearances.count', { smart_count: claim.appearances.length })}
    >
      {groups.size > 1 && (
        <Tabs
          value={shown}
          onChange={(_, value: string) => setChosen(value)}
          variant="scrollable"
          className="no-print"
          aria-label={translate('workbench.appearances.title')}
          sx={{ mb: 2, minHeight: 40 }}
        >
          {[...groups].map(([documentId, [first]]) => (
            <Tab
              key={documentId}
              value={documentId}
              id={`${tabsId}-${documentId}`}
              aria-controls={`${tabsId}-panel-${documentId}`}
              label={<BidiText>{first?.outlet ?? first?.documentTitle}</BidiText>}
              sx={{ minHeight: 40 }}
            />
          ))}
        </Tabs>
      )}
      {[...groups].map(([documentId, appearances]) => (
        <Box
          key={documentId}
          id={`${tabsId}-panel-${documentId}`}
          role={groups.size > 1 ? 'tabpanel' : undefined}
          aria-labelledby={groups.size > 1 ? `${tabsId}-${documentId}` : undefined}
          hidden={documentId !== shown}
          // On paper nothing can be switched: there all of them stand.
          sx={{ '@media print': { display: 'block !important' } }}
        >
          {appearances.map((appearance) => (
            <AppearanceView key={appearance.id} appearance={appearance} claim={claim} removable={removable} />
          ))}
        </Box>
      ))}
    </Section>
  );
}
