import { limits, type SavedView, type UpdateSavedView } from '@isnad/contracts';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import LinkOutlined from '@mui/icons-material/LinkOutlined';
import { Box, FormControlLabel, IconButton, ListItem, Switch, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCopy } from '../workbench/shared/use-copy.js';
import { viewLink } from './view-link.js';

interface ManagedViewProps {
  readonly view: SavedView;
  readonly mayShare: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly pending: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onChange: (change: UpdateSavedView) => void;
  readonly onDelete: () => void;
}

/** One view among one's own: its name is changed in place, when the field is left. */
export function ManagedView(props: ManagedViewProps) {
  const { view, mayShare, isFirst, isLast, pending, onMove, onChange, onDelete } = props;
  const translate = useTranslate();
  const copy = useCopy();
  const [name, setName] = useState(view.name);
  const rename = () => {
    const wanted = name.trim();
    if (wanted === '') setName(view.name);
    else if (wanted !== view.name) onChange({ name: wanted });
  };
  const tool = (label: string, icon: ReactNode, onClick: () => void, disabled = pending) => (
    <IconButton size="small" aria-label={`${label}: ${view.name}`} title={label} disabled={disabled} onClick={onClick}>
      {icon}
    </IconButton>
  );
  return (
    <ListItem disableGutters divider sx={{ display: 'block' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
        <TextField
          label={translate('lists.views.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onBlur={rename}
          onKeyDown={(event) => event.key === 'Enter' && rename()}
          sx={{ flex: '1 1 12rem' }}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: limits.viewName } }}
        />
        {tool(translate('lists.views.up'), <ArrowUpward fontSize="small" />, () => onMove(-1), pending || isFirst)}
        {tool(translate('lists.views.down'), <ArrowDownward fontSize="small" />, () => onMove(1), pending || isLast)}
        {tool(translate('lists.views.copyLink'), <LinkOutlined fontSize="small" />, () =>
          copy(new URL(viewLink(view), window.location.href).href),
        )}
        {tool(translate('ra.action.delete'), <DeleteOutlined fontSize="small" />, onDelete)}
      </Box>
      {mayShare && (
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={view.shared}
              disabled={pending}
              onChange={(_event, shared) => onChange({ shared })}
            />
          }
          label={translate('lists.views.share')}
        />
      )}
    </ListItem>
  );
}
