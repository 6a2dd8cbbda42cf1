import type { Evidence } from '@isnad/contracts';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { isolated } from '../shared/isolated.js';
import { useCopy } from '../shared/use-copy.js';
import { type Direction, openDirections } from './evidence-list.js';
import type { CardPlace } from './MoveHandle.js';
import { RemoveEvidenceDialog } from './RemoveEvidenceDialog.js';
import { useCitation } from './use-citation.js';

interface Props {
  readonly evidence: Evidence;
  readonly mayChange: boolean;
  readonly onEdit: () => void;
  readonly place: CardPlace | null;
  readonly onMove: (direction: Direction) => void;
}

/** What can be done with a card: change it at once, and the rest in a menu. */
export function EvidenceMenu({ evidence, mayChange, onEdit, place, onMove }: Props) {
  const translate = useTranslate();
  const copy = useCopy();
  const citation = useCitation(evidence);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [removing, setRemoving] = useState(false);
  const close = () => setAnchor(null);
  const item = (key: string, words: string, act: () => void) => (
    <MenuItem
      key={key}
      onClick={() => {
        close();
        act();
      }}
    >
      {words}
    </MenuItem>
  );
  return (
    <>
      {mayChange && (
        <Button size="small" onClick={onEdit}>
          {translate('ra.action.edit')}
        </Button>
      )}
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('evidence.menu.label', { title: isolated(evidence.title) })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        {item('citation', translate('evidence.menu.copyCitation'), () => void copy(citation))}
        {item('link', translate('evidence.menu.copyLink'), () => void copy(addressOf(evidence)))}
        {place &&
          openDirections(place).map((direction) =>
            item(direction, translate(`evidence.order.${direction}`), () => onMove(direction)),
          )}
        {mayChange && item('remove', translate('ra.action.delete'), () => setRemoving(true))}
      </Menu>
      {removing && <RemoveEvidenceDialog evidence={evidence} onClose={() => setRemoving(false)} />}
    </>
  );
}

const addressOf = ({ id, claimId }: Evidence): string => `${window.location.origin}/claims/${claimId}#evidence-${id}`;
