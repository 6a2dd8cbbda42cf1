import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** Says that the form holds what was written on an earlier visit, and offers to throw it away. */
export function DraftNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      sx={{ mb: 1 }}
      action={
        <Button color="inherit" size="small" onClick={onDiscard}>
          {translate('workbench.draft.discard')}
        </Button>
      }
    >
      {translate('workbench.draft.restored')}
    </Alert>
  );
}
