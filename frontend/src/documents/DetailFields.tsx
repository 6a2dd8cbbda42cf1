import type { ImportPreview } from '@isnad/contracts';
import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { serverField } from '../components/server-field.js';
import { languageName, languagesOffered } from '../i18n/text-languages.js';
import { useInterfaceLanguage, useLocaleDates } from '../i18n/use-localised.js';
import type { ServerForm } from '../workbench/shared/use-server-form.js';
import type { DocumentDetails } from './document-request.js';
import { KindField } from './KindField.js';
import { OutletField } from './OutletField.js';
import { SuggestedValue } from './SuggestedValue.js';

interface DetailFieldsProps {
  readonly form: ServerForm<DocumentDetails>;
  /** What an import was found to say about itself: offered, never filled in. */
  readonly preview: ImportPreview | undefined;
}

/** What describes a text. */
export function DetailFields({ form, preview }: DetailFieldsProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const reader = useInterfaceLanguage();
  const label = (field: string) => translate(`resources.documents.fields.${field}`);
  const { values } = form;
  const found = preview?.found;
  const day = found?.publishedAt?.slice(0, 10) ?? null;
  const offered = (field: 'title' | 'outlet' | 'url') => (
    <SuggestedValue
      value={found?.[field] ?? null}
      present={values[field] === found?.[field]}
      onTake={() => form.set(field, found?.[field] ?? '')}
    />
  );
  return (
    <>
      <TextField
        {...serverField(form, 'title')}
        label={label('title')}
        required
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      {offered('title')}
      <KindField value={values.kind} onChange={(kind) => form.set('kind', kind)} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
        <Box>
          <OutletField
            value={values.outlet}
            onChange={(outlet) => form.set('outlet', outlet)}
            error={form.errorOf('outlet')}
          />
          {offered('outlet')}
        </Box>
        <Box>
          <TextField {...serverField(form, 'language')} select label={label('language')} required>
            {languagesOffered(values.language).map((tag) => (
              <MenuItem key={tag} value={tag}>
                {languageName(tag, reader)}
              </MenuItem>
            ))}
          </TextField>
          <SuggestedValue
            label="foundLanguage"
            value={preview ? languageName(preview.language, reader) : null}
            present={preview?.language === values.language}
            onTake={() => form.set('language', preview?.language ?? values.language)}
          />
        </Box>
        <Box>
          <TextField
            {...serverField(form, 'url')}
            label={label('url')}
            type="url"
            slotProps={{ htmlInput: { dir: 'ltr' } }}
          />
          {offered('url')}
        </Box>
        <Box>
          <TextField
            {...serverField(form, 'publishedAt')}
            label={label('publishedAt')}
            type="date"
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <SuggestedValue
            value={day && formats.day(day)}
            present={values.publishedAt === day}
            onTake={() => form.set('publishedAt', day ?? '')}
          />
        </Box>
      </Box>
    </>
  );
}
