import type { CreateSpeech } from '@isnad/contracts';
import { Card } from '@mui/material';
import { useState } from 'react';
import { CreateBase, type Identifier, SimpleForm, useGetList, useTranslate } from 'react-admin';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { SaveToolbar } from '../components/SaveToolbar.js';
import { UpLink } from '../components/UpLink.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { SpeakerChoice, type SpeakerOrigin } from './SpeakerChoice.js';
import { LanguageField, OccasionFields, TitleField } from './SpeechFields.js';

type SpeechForm = Omit<CreateSpeech, 'speaker'> & { speaker?: { name: string; sameAs?: string | null } };

/** Empty fields are left out: an absent place is no place, an empty one would be refused. */
function toRequest({ speaker, speakerId, place, occasion, ...rest }: SpeechForm, origin: SpeakerOrigin) {
  return {
    ...rest,
    place: place || undefined,
    occasion: occasion || undefined,
    ...(origin === 'existing'
      ? { speakerId }
      : { speaker: { name: speaker?.name, sameAs: speaker?.sameAs || undefined } }),
  };
}

const toSpeech = (_resource?: string, id?: Identifier) => `speeches/${id}`;

/** Adds a speech. A desk that knows no speaker yet asks for the name at once. */
export default function SpeechCreatePage() {
  const translate = useTranslate();
  const language = useInterfaceLanguage();
  // As the page was opened: other defaults later would empty the form under somebody who switches language.
  const [defaults] = useState({ language, date: '' });
  const [chosen, setChosen] = useState<SpeakerOrigin | null>(null);
  const speakers = useGetList('speakers', {
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'name', order: 'ASC' },
  });
  if (speakers.isPending) return <LoadingState />;
  const origin = chosen ?? (speakers.data && speakers.data.length > 0 ? 'existing' : 'new');

  return (
    <>
      <PageHeader
        title={translate('speech.add')}
        above={<UpLink to="/speeches">{translate('menu.speeches')}</UpLink>}
      />
      <Card sx={{ maxWidth: 760 }}>
        <CreateBase resource="speeches" redirect={toSpeech} transform={(form: SpeechForm) => toRequest(form, origin)}>
          <SimpleForm toolbar={<SaveToolbar />} defaultValues={defaults} warnWhenUnsavedChanges>
            <TitleField />
            <SpeakerChoice origin={origin} onOrigin={setChosen} />
            <OccasionFields />
            <LanguageField />
          </SimpleForm>
        </CreateBase>
      </Card>
    </>
  );
}
