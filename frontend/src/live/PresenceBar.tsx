import type { PresenceSubject } from '@isnad/contracts';
import Avatar from '@mui/material/Avatar';
import AvatarGroup from '@mui/material/AvatarGroup';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { NameList } from '../components/NameList.js';
import { useSession } from '../providers/session-store.js';
import { toneColours, tones } from '../theme/palette.js';
import { type Group, initialsOf, othersByActivity } from './present-people.js';
import { usePresent } from './use-presence.js';

/** A person keeps their colour from page to page. */
function toneOf(id: string) {
  const sum = [...id].reduce((total, character) => total + character.charCodeAt(0), 0);
  return tones[1 + (sum % (tones.length - 1))] ?? 'teal';
}

/**
 * Who else is at this record now and what they do. Says nothing while the reader is alone; a screen reader hears who comes. What
 * they do is said by nouns in Arabic, since its verbs would have to know whether somebody is a man or a woman.
 */
export function PresenceBar({ subject }: { readonly subject: PresenceSubject }) {
  const readerId = useSession()?.user.id ?? '';
  const groups = othersByActivity(usePresent(subject), readerId);
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
      {groups.map((group) => (
        <PresenceGroup key={group.activity} {...group} subjectType={subject.type} />
      ))}
    </Box>
  );
}

function PresenceGroup({ activity, people, subjectType }: Group & { readonly subjectType: PresenceSubject['type'] }) {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const [before, after] = translate(`live.presence.${subjectType}.${activity}`, {
    smart_count: people.length,
    names: '\n',
  }).split('\n');
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <AvatarGroup max={5} aria-hidden sx={{ '& .MuiAvatar-root': { width: 26, height: 26, fontSize: '0.75rem' } }}>
        {people.map(({ id, name }) => {
          const { text, background } = toneColours[mode][toneOf(id)];
          return (
            <Avatar key={id} sx={{ color: text, bgcolor: background, fontWeight: 700 }}>
              {initialsOf(name)}
            </Avatar>
          );
        })}
      </AvatarGroup>
      <Typography variant="body2" color="text.secondary">
        {before}
        <NameList names={people.map(({ name }) => name)} />
        {after}
      </Typography>
    </Box>
  );
}
