import { Box, CircularProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Something is on its way; said to screen readers as well. */
export function LoadingState({ label }: { readonly label?: string }) {
  const translate = useTranslate();
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: 2, p: 4 }}>
      <CircularProgress size={24} aria-hidden />
      <Typography color="text.secondary">{label ?? translate('app.loading')}</Typography>
    </Box>
  );
}
