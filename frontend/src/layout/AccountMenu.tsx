import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import { Box, Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { useSession } from '../providers/session-store.js';

// Fetched when somebody first opens it.
const AccountMenuList = lazy(() => import('./AccountMenuList.js'));

/** Who is signed in; opens the way to their account and out. */
export function AccountMenu() {
  const translate = useTranslate();
  const user = useSession()?.user;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!user) return null;
  const name = translate('ra.auth.user_menu');
  return (
    <>
      <Button
        color="inherit"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 40, px: 1, gap: 1 }}
      >
        <AccountCircleOutlined />
        <Box
          component="span"
          sx={{
            display: { xs: 'none', md: 'inline' },
            maxWidth: '12em',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          <BidiText>{user.name}</BidiText>
        </Box>
      </Button>
      {anchor && (
        <Suspense fallback={null}>
          <AccountMenuList user={user} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
