import { type Claim, claimActionNames, claimStatusNames, claimWorkflow } from '@isnad/contracts';
import LockOutlined from '@mui/icons-material/LockOutlined';
import { ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocalised } from '../i18n/use-localised.js';
import { closedSteps } from '../workbench/claim/claim-actions.js';
import { offeredSteps, type PersonsAction } from './board-moves.js';

interface MoveMenuProps {
  readonly claim: Claim;
  readonly at: HTMLElement;
  readonly onChoose: (action: PersonsAction) => void;
  readonly onClose: () => void;
}

/** The steps that the server offers for a claim, where each leads, and those that wait for something, with what. */
export function MoveMenu({ claim, at, onChoose, onClose }: MoveMenuProps) {
  const translate = useTranslate();
  const localised = useLocalised();
  const offered = offeredSteps(claim);
  const closed = closedSteps(claim);
  return (
    <Menu open anchorEl={at} onClose={onClose} slotProps={{ paper: { sx: { maxWidth: 360 } } }}>
      {offered.map((action) => (
        <MenuItem key={action} onClick={() => onChoose(action)}>
          <ListItemText
            primary={localised(claimActionNames[action])}
            secondary={translate('lists.board.leadsTo', {
              status: localised(claimStatusNames[claimWorkflow[action].to]),
            })}
          />
        </MenuItem>
      ))}
      {closed.map(({ action, reason }) => (
        <MenuItem key={action} disabled sx={{ '&.Mui-disabled': { opacity: 1 }, whiteSpace: 'normal' }}>
          <ListItemIcon>
            <LockOutlined fontSize="small" />
          </ListItemIcon>
          <ListItemText primary={localised(claimActionNames[action])} secondary={reason} />
        </MenuItem>
      ))}
      {offered.length + closed.length === 0 && (
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          {translate('lists.board.noSteps')}
        </MenuItem>
      )}
    </Menu>
  );
}
