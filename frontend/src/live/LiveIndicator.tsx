import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLiveStatus } from './live-status.js';

/** A connection that is back within this is nobody's business. */
const QUIET_MS = 4_000;

/** Says in the bar that others' changes do not arrive for now; nothing while all is well. */
export function LiveIndicator() {
  const translate = useTranslate();
  const interrupted = useLiveStatus() === 'interrupted';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!interrupted) {
      setShown(false);
      return undefined;
    }
    const timer = window.setTimeout(() => setShown(true), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [interrupted]);
  return (
    <Box
      role="status"
      title={shown ? translate('live.interruptedHelp') : undefined}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontSize: '0.85rem', whiteSpace: 'nowrap' }}
    >
      {shown && (
        <>
          <CloudOffOutlined fontSize="small" aria-hidden />
          <Box component="span" sx={visuallyHiddenBelowSmall}>
            {translate('live.interrupted')}
          </Box>
        </>
      )}
    </Box>
  );
}

// On a narrow bar the sign stands alone; a screen reader hears the words all the same.
const visuallyHiddenBelowSmall = {
  position: { xs: 'absolute', sm: 'static' },
  width: { xs: '1px', sm: 'auto' },
  height: { xs: '1px', sm: 'auto' },
  overflow: 'hidden',
  clipPath: { xs: 'inset(50%)', sm: 'none' },
} as const;
