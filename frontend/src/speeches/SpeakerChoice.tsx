import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { AutocompleteInput, ReferenceInput, required, TextInput, useTranslate } from 'react-admin';
import { foreignWords } from './SpeechFields.js';

export type SpeakerOrigin = 'existing' | 'new';

interface SpeakerChoiceProps {
  readonly origin: SpeakerOrigin;
  readonly onOrigin: (origin: SpeakerOrigin) => void;
}

const needed = required();

/** Who spoke: somebody whom the desk knows, or a new name. */
export function SpeakerChoice({ origin, onOrigin }: SpeakerChoiceProps) {
  const translate = useTranslate();
  const labelId = useId();
  return (
    <>
      <Typography id={labelId} variant="subtitle2" component="p" sx={{ mt: 1 }}>
        {translate('speech.speakerChoice')}
      </Typography>
      <RadioGroup
        row
        aria-labelledby={labelId}
        value={origin}
        onChange={(_event, value) => onOrigin(value === 'new' ? 'new' : 'existing')}
      >
        <FormControlLabel value="existing" control={<Radio />} label={translate('speech.existingSpeaker')} />
        <FormControlLabel value="new" control={<Radio />} label={translate('speech.newSpeaker')} />
      </RadioGroup>
      {origin === 'existing' ? (
        <SpeakerPicker />
      ) : (
        <>
          <TextInput source="speaker.name" helperText={false} validate={needed} slotProps={foreignWords} />
          <TextInput
            source="speaker.sameAs"
            helperText={translate('speech.sameAsHelp')}
            slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'url' } }}
          />
        </>
      )}
    </>
  );
}

export function SpeakerPicker() {
  return (
    <ReferenceInput source="speakerId" reference="speakers" sort={{ field: 'name', order: 'ASC' }} perPage={25}>
      <AutocompleteInput
        optionText="name"
        helperText={false}
        filterToQuery={(q: string) => ({ q })}
        validate={needed}
      />
    </ReferenceInput>
  );
}
