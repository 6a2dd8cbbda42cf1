import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import TextField from '@mui/material/TextField';
import { useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useInterfaceLanguage } from '../../i18n/use-localised.js';
import { useUsers } from '../shared/use-desk-lists.js';
import { useMentionField } from './use-mention-field.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string;
}

/** A field for a comment, in which `@` offers the people of the desk. */
export function MentionField({ label, value, onChange, error }: Props) {
  const translate = useTranslate();
  const language = useInterfaceLanguage();
  const users = useUsers();
  const input = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const names = (users.data ?? []).filter(({ active }) => active).map(({ name }) => name);
  const mention = useMentionField({ input, names, language, text: value, onText: onChange });
  const open = mention.choices.length > 0;
  return (
    <>
      <TextField
        inputRef={input}
        label={label}
        multiline
        minRows={2}
        fullWidth
        value={value}
        error={error !== undefined}
        helperText={error ?? translate('workbench.comments.mentionHelp')}
        onChange={(event) => {
          onChange(event.target.value);
          mention.follow();
        }}
        onClick={mention.follow}
        onKeyDown={mention.onKeyDown}
        onBlur={mention.leave}
        slotProps={{
          htmlInput: {
            dir: 'auto',
            'aria-autocomplete': 'list',
            'aria-controls': open ? listId : undefined,
            'aria-activedescendant': open ? `${listId}-${mention.chosen}` : undefined,
          },
        }}
      />
      <Popper open={open} anchorEl={input.current} placement="bottom-start" sx={{ zIndex: 'modal' }}>
        <Paper elevation={4}>
          <MenuList id={listId} role="listbox" aria-label={translate('workbench.comments.people')} dense>
            {mention.choices.map((name, index) => (
              <MenuItem
                key={name}
                id={`${listId}-${index}`}
                role="option"
                selected={index === mention.chosen}
                aria-selected={index === mention.chosen}
                // A click would take the focus from the field first, and the list with it.
                onMouseDown={(event) => {
                  event.preventDefault();
                  mention.take(name);
                }}
              >
                <bdi>{name}</bdi>
              </MenuItem>
            ))}
          </MenuList>
        </Paper>
      </Popper>
    </>
  );
}
