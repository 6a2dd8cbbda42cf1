import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Where the page itself begins. */
export const MAIN_ID = 'main-content';

/** For who moves by keyboard: past the bar and the menu, to the page. Seen only when it has the focus. */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
      sx={{
        position: 'absolute',
        insetInlineStart: 16,
        top: -100,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        borderRadius: 1,
        backgroundColor: 'background.paper',
        '&:focus': { top: 8 },
      }}
    >
      {translate('ra.navigation.skip_nav')}
    </Link>
  );
}
