import type { DocumentWithText } from '@isnad/contracts';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import NoteAddOutlined from '@mui/icons-material/NoteAddOutlined';
import { Button, Divider, ListItemIcon, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLocaleDates } from '../i18n/use-localised.js';
import { useCan } from '../providers/session-store.js';
import { useVersions } from './use-document.js';

interface VersionMenuProps {
  readonly document: Pick<DocumentWithText, 'id' | 'versionNumber'>;
  /** The text on the page. */
  readonly shown: number;
}

/** The texts of a document by number and day, and the way to a newer one. */
export function VersionMenu({ document, shown }: VersionMenuProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const mayAdd = useCan('documents.revise');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const versions = useVersions(document.id, anchor !== null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        startIcon={<HistoryOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('revision.version', { number: shown })}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ list: { 'aria-label': translate('revision.versions') } }}
      >
        {(versions.data ?? []).map(({ number, createdAt }) => (
          <MenuItem
            key={number}
            component={Link}
            to={
              number === document.versionNumber
                ? `/documents/${document.id}`
                : `/documents/${document.id}/versions/${number}`
            }
            selected={number === shown}
            onClick={close}
          >
            <ListItemText
              primary={translate('revision.version', { number })}
              secondary={
                number === document.versionNumber
                  ? `${translate('revision.newest')} · ${formats.moment(createdAt)}`
                  : formats.moment(createdAt)
              }
            />
          </MenuItem>
        ))}
        {versions.isPending && <MenuItem disabled>{translate('app.loading')}</MenuItem>}
        {versions.error && <MenuItem disabled>{versions.error.message}</MenuItem>}
        {mayAdd && <Divider />}
        {mayAdd && (
          <MenuItem component={Link} to={`/documents/${document.id}/versions/create`} onClick={close}>
            <ListItemIcon>
              <NoteAddOutlined fontSize="small" />
            </ListItemIcon>
            <ListItemText primary={translate('revision.add')} />
          </MenuItem>
        )}
      </Menu>
    </>
  );
}
