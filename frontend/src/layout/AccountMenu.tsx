import LogoutIcon from '@mui/icons-material/Logout';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { ListItemIcon, ListItemText, MenuItem, Typography } from '@mui/material';
import { Logout, UserMenu, useTranslate, useUserMenu } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { useSession } from '../providers/session-store.js';

function AccountItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/account" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <PersonOutlined fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('menu.account')}</ListItemText>
    </MenuItem>
  );
}

/** Who is signed in, their account, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const user = useSession()?.user;
  return (
    <UserMenu>
      {user && (
        <Typography variant="caption" component="li" color="text.secondary" sx={{ px: 2, py: 0.5 }}>
          <BidiText>{user.name}</BidiText> · {translate(`roles.${user.role}`)}
        </Typography>
      )}
      <AccountItem />
      <Logout icon={<LogoutIcon fontSize="small" />} />
    </UserMenu>
  );
}
