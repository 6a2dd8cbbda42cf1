import { type DocumentKind, documentKinds } from '@isnad/contracts';
import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';

interface KindFieldProps {
  readonly value: DocumentKind;
  readonly onChange: (kind: DocumentKind) => void;
}

/** Whether the text is the speech's own words or news of it: extraction reads the two differently. */
export function KindField({ value, onChange }: KindFieldProps) {
  const translate = useTranslate();
  const labelId = useId();
  return (
    <>
      <Typography id={labelId} variant="subtitle2" component="p" sx={{ mt: 1 }}>
        {translate('resources.documents.fields.kind')}
      </Typography>
      <RadioGroup
        row
        name="kind"
        aria-labelledby={labelId}
        value={value}
        onChange={(_event, chosen) => onChange(documentKinds.find((kind) => kind === chosen) ?? value)}
      >
        {documentKinds.map((kind) => (
          <FormControlLabel key={kind} value={kind} control={<Radio />} label={translate(`document.kinds.${kind}`)} />
        ))}
      </RadioGroup>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate(`document.kindHelp.${value}`)}
      </Typography>
    </>
  );
}
