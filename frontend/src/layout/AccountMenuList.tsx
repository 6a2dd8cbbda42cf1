import type { User } from '@isnad/contracts';
import LogoutIcon from '@mui/icons-material/Logout';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { ListItemIcon, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';

interface Props {
  readonly user: User;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** Who is signed in, their account, and the way out. */
export default function AccountMenuList({ user, anchor, onClose }: Props) {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <Menu
      anchorEl={anchor}
      open
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      transformOrigin={{ vertical: 'top', horizontal: 'center' }}
    >
      <Typography variant="caption" component="li" color="text.secondary" sx={{ px: 2, py: 0.5 }}>
        <BidiText>{user.name}</BidiText> · {translate(`roles.${user.role}`)}
      </Typography>
      <MenuItem component={Link} to="/account" onClick={onClose}>
        <ListItemIcon>
          <PersonOutlined fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('menu.account')}</ListItemText>
      </MenuItem>
      <MenuItem onClick={() => void logout(null, undefined, false)}>
        <ListItemIcon>
          <LogoutIcon fontSize="small" />
        </ListItemIcon>
        <ListItemText>{translate('ra.auth.logout')}</ListItemText>
      </MenuItem>
    </Menu>
  );
}
