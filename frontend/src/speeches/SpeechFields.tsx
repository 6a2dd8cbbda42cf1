import { Box } from '@mui/material';
import { DateInput, required, SelectInput, TextInput } from 'react-admin';
import { languageName, languagesOffered } from '../i18n/text-languages.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';

const needed = required();

/** When, where and on what occasion: the same in a new speech and in one that is changed. */
export function OccasionFields() {
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 2fr' }, columnGap: 2, width: '100%' }}>
        <DateInput source="date" helperText={false} validate={needed} />
        <TextInput source="place" helperText={false} slotProps={foreignWords} />
      </Box>
      <TextInput source="occasion" helperText={false} slotProps={foreignWords} />
    </>
  );
}

export function TitleField() {
  return <TextInput source="title" helperText={false} validate={needed} slotProps={foreignWords} />;
}

export function LanguageField() {
  const reader = useInterfaceLanguage();
  const choices = languagesOffered().map((id) => ({ id, name: languageName(id, reader) }));
  return (
    <SelectInput source="language" choices={choices} helperText={false} validate={needed} translateChoice={false} />
  );
}

/** Words in any language keep their own direction while they are typed. */
export const foreignWords = { htmlInput: { dir: 'auto' } } as const;
