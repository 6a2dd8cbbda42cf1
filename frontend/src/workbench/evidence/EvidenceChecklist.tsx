import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useTranslate } from 'react-admin';
import { BidiText } from '../../components/BidiText.js';
import { useEvidence } from '../claim/use-claim-parts.js';
import { StanceChip } from './StanceChip.js';

interface Props {
  readonly claimId: string;
  readonly value: readonly string[];
  /** Chosen already because a sentence is tied to them. */
  readonly tied?: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly error?: string;
}

/** The evidence that a review or verdict rests on. */
export function EvidenceChecklist({ claimId, value, tied = [], onChange, error }: Props) {
  const translate = useTranslate();
  const evidence = useEvidence(claimId);
  const toggle = (id: string) => onChange(value.includes(id) ? value.filter((known) => known !== id) : [...value, id]);
  return (
    <FormControl component="fieldset" error={error !== undefined} sx={{ my: 1 }}>
      <FormLabel component="legend">{translate('evidence.restsOn')}</FormLabel>
      {evidence.data?.length === 0 && <FormHelperText>{translate('evidence.empty')}</FormHelperText>}
      {evidence.data?.map(({ id, stance, title }) => (
        <FormControlLabel
          key={id}
          sx={{ alignItems: 'start' }}
          control={
            <Checkbox
              size="small"
              checked={value.includes(id) || tied.includes(id)}
              disabled={tied.includes(id)}
              onChange={() => toggle(id)}
              sx={{ py: 0.5 }}
            />
          }
          label={
            <Box component="span" sx={{ typography: 'body2' }}>
              <StanceChip stance={stance} /> <BidiText>{title}</BidiText>
              {tied.includes(id) && (
                <Box component="span" sx={{ typography: 'caption', color: 'text.secondary', marginInlineStart: 0.5 }}>
                  {translate('claimPage.grounds.tiedEvidence')}
                </Box>
              )}
            </Box>
          }
        />
      ))}
      {error && <FormHelperText>{error}</FormHelperText>}
    </FormControl>
  );
}
