import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { ShortcutsButton } from '../../shortcuts/ShortcutsButton.js';
import { claimSections } from './sections.js';
import { useSectionInView } from './use-section-in-view.js';

/** The parts of the page, always in sight: where the reader is, and the way to the others. */
export function ClaimNav() {
  const translate = useTranslate();
  const here = useSectionInView(claimSections.map(({ anchor }) => anchor));
  return (
    <Box className="claim-bar" sx={barStyle}>
      <Box component="nav" aria-label={translate('claimPage.nav')} sx={{ display: 'flex', overflowX: 'auto', flex: 1 }}>
        {claimSections.map(({ anchor }) => (
          <Link
            key={anchor}
            href={`#${anchor}`}
            underline="none"
            aria-current={here === anchor ? 'location' : undefined}
            sx={{
              px: 1.25,
              py: 0.75,
              whiteSpace: 'nowrap',
              typography: 'body2',
              color: 'text.secondary',
              borderBlockEnd: '2px solid transparent',
              '&:focus-visible': { outlineOffset: -3 },
              '&[aria-current]': { color: 'primary.main', fontWeight: 600, borderBlockEndColor: 'primary.main' },
            }}
          >
            {translate(`claimPage.sections.${anchor}`)}
          </Link>
        ))}
      </Box>
      <Box sx={{ display: { xs: 'none', md: 'block' } }}>
        <ShortcutsButton />
      </Box>
    </Box>
  );
}

const barStyle = {
  position: 'sticky',
  // Under the app's own bar.
  top: 56,
  zIndex: 2,
  display: 'flex',
  alignItems: 'center',
  backgroundColor: 'background.default',
  borderBlockEnd: 1,
  borderColor: 'divider',
  mb: 2,
} as const;
