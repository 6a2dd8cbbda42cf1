import { type Claim, type ClaimAction, claimActionNames } from '@isnad/contracts';
import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocalised } from '../../i18n/use-localised.js';
import { TransitionDialog } from './TransitionDialog.js';

/** Actions that end or undo something look the part. */
const weighty: ReadonlySet<ClaimAction> = new Set(['reject', 'retract', 'request_changes']);

/** `complete_reviews` is Isnad's own step, never a person's. */
type PersonsAction = Exclude<ClaimAction, 'complete_reviews'>;
const isPersons = (action: ClaimAction): action is PersonsAction => action !== 'complete_reviews';

/** The steps the server offers this person, and those it would offer but for a condition, with the condition. */
export function ClaimActions({ claim }: { readonly claim: Claim }) {
  const translate = useTranslate();
  const localised = useLocalised();
  const [chosen, setChosen] = useState<PersonsAction | null>(null);
  const available = claim.availableActions
    .filter(isPersons)
    // What leads on comes first; the sort keeps the server's order otherwise.
    .sort((a, b) => Number(weighty.has(a)) - Number(weighty.has(b)));
  const blocked = claim.blockedActions.filter(({ action }) => isPersons(action));
  if (available.length + blocked.length === 0) return null;
  return (
    <Box role="group" aria-label={translate('workbench.claim.actions')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {available.map((action) => (
          <Button
            key={action}
            variant={action === available[0] && !weighty.has(action) ? 'contained' : 'outlined'}
            color={weighty.has(action) ? 'error' : 'primary'}
            onClick={() => setChosen(action)}
          >
            {localised(claimActionNames[action])}
          </Button>
        ))}
      </Box>
      {blocked.length > 0 && (
        <Stack component="ul" gap={0.5} sx={{ m: 0, mt: 1.5, p: 0, listStyle: 'none' }}>
          {blocked.map(({ action, unmet }) => (
            <Box component="li" key={action} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
              <Button size="small" variant="outlined" disabled startIcon={<LockIcon />}>
                {localised(claimActionNames[action])}
              </Button>
              <Typography variant="body2" color="text.secondary">
                {unmet.map(({ explanation }) => explanation).join(' ')}
              </Typography>
            </Box>
          ))}
        </Stack>
      )}
      {chosen && <TransitionDialog claim={claim} action={chosen} onClose={() => setChosen(null)} />}
    </Box>
  );
}
