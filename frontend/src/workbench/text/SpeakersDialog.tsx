import { type Document, DocumentSpeaker, listOf } from '@isnad/contracts';
import CallSplitIcon from '@mui/icons-material/CallSplit';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { ProblemAlert } from '../../components/ProblemAlert.js';
import { request } from '../../providers/http-client.js';
import { useCan } from '../../providers/session-store.js';
import { isolated } from '../shared/isolated.js';
import { keys } from '../shared/keys.js';
import { QueryState } from '../shared/QueryState.js';
import { MergeForm } from './MergeForm.js';
import { useSpeakerMerging } from './use-speaker-merging.js';

const Speakers = listOf(DocumentSpeaker);

interface Props {
  readonly document: Pick<Document, 'id' | 'version'>;
  readonly onClose: () => void;
}

/** Who speaks in a text; several names of one person are put together here, and taken apart again. */
export function SpeakersDialog({ document, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const mayChange = useCan('documents.speakers');
  const speakers = useQuery({
    queryKey: keys.speakers(document.id),
    queryFn: async ({ signal }) => {
      const path = `/documents/${document.id}/speakers`;
      return (await request({ method: 'GET', path, schema: Speakers, signal })).data.data;
    },
  });
  // One name can be put together with no other.
  const mayMerge = mayChange && (speakers.data?.length ?? 0) > 1;
  const { chosen, toggle, into, setInto, merge, split } = useSpeakerMerging(document);
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('revision.speakers.title')}</DialogTitle>
      <DialogContent>
        {mayMerge && <DialogContentText variant="body2">{translate('revision.speakers.help')}</DialogContentText>}
        <ProblemAlert error={merge.problem ?? split.problem} />
        <QueryState query={speakers}>
          {(known) =>
            known.length === 0 ? (
              <DialogContentText>{translate('revision.speakers.none')}</DialogContentText>
            ) : (
              <List dense>
                {known.map((speaker) => (
                  <ListItem key={speaker.name} disableGutters alignItems="flex-start">
                    {mayMerge && (
                      <ListItemIcon sx={{ minWidth: 40, mt: 0 }}>
                        <Checkbox
                          checked={chosen.includes(speaker.name)}
                          onChange={() => toggle(speaker.name)}
                          slotProps={{
                            input: {
                              'aria-label': translate('revision.speakers.select', { name: isolated(speaker.name) }),
                            },
                          }}
                        />
                      </ListItemIcon>
                    )}
                    <ListItemText
                      primary={<BidiText>{speaker.name}</BidiText>}
                      secondary={translate('revision.speakers.count', { smart_count: speaker.segmentCount })}
                    />
                    <HeardNames speaker={speaker} onSplit={mayChange ? split.run : undefined} />
                  </ListItem>
                ))}
              </List>
            )
          }
        </QueryState>
        {chosen.length > 1 && (
          <MergeForm names={chosen} into={into} onInto={setInto} pending={merge.pending} onMerge={merge.run} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface HeardNamesProps {
  readonly speaker: DocumentSpeaker;
  readonly onSplit: ((heard: string) => void) | undefined;
}

/** The names that the text itself uses, where they are others; each can be taken out again. */
function HeardNames({ speaker, onSplit }: HeardNamesProps) {
  const translate = useTranslate();
  const others = speaker.heard.filter((heard) => heard !== speaker.name);
  if (others.length === 0) return null;
  return (
    <Box sx={{ maxWidth: '55%' }}>
      <DialogContentText variant="caption" component="p">
        {translate('revision.speakers.heard')}
      </DialogContentText>
      {others.map((heard) => (
        <Box key={heard} sx={{ display: 'flex', alignItems: 'center', typography: 'body2' }}>
          <BidiText>{heard}</BidiText>
          {onSplit && (
            <IconButton
              size="small"
              aria-label={translate('revision.speakers.split', { name: isolated(heard) })}
              onClick={() => onSplit(heard)}
            >
              <CallSplitIcon fontSize="inherit" />
            </IconButton>
          )}
        </Box>
      ))}
    </Box>
  );
}
