import { listOf, Speech, SpeechListQuery } from '@isnad/contracts';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EntityPicker } from '../components/EntityPicker.js';
import { ListFrame } from '../components/ListFrame.js';
import { useListView } from '../components/list-view.js';
import { PageHeader } from '../components/PageHeader.js';
import { useListRows } from '../components/use-list-rows.js';
import { useCan } from '../providers/session-store.js';
import { SpeechRow } from './SpeechRow.js';

const Speeches = listOf(Speech);
const usual = { sort: 'date', order: 'desc', perPage: 25 } as const;
const sorts = ['date', 'createdAt', 'title'] as const satisfies readonly SpeechListQuery['sort'][];

/** The desk's speeches, narrowed and ordered by what stands in the address; the latest first. */
export default function SpeechListPage() {
  const translate = useTranslate();
  const mayAdd = useCan('speeches.create');
  const { query, show } = useListView<SpeechListQuery>(SpeechListQuery, usual);
  const rows = useListRows('speeches', query, Speeches);
  const add = mayAdd && (
    <Button component={Link} to="/speeches/create" variant="contained">
      {translate('speech.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={translate('menu.speeches')} actions={add} />
      <ListFrame
        name="speeches"
        searchLabel={translate('speech.search')}
        counted="lists.speeches.total"
        {...{ query, show, sorts, rows }}
        narrowed={Boolean(query.q) || query.speakerId !== undefined}
        onClear={() => show({ q: undefined, speakerId: undefined })}
        filters={
          <EntityPicker
            resource="speakers"
            nameField="name"
            label={translate('resources.speeches.fields.speakerId')}
            value={query.speakerId}
            onChange={(speakerId) => show({ speakerId })}
          />
        }
        icon={<CampaignOutlined />}
        empty={{ title: translate('speech.empty.title'), text: translate('speech.empty.text'), action: add }}
      >
        {(speech) => <SpeechRow key={speech.id} speech={speech} />}
      </ListFrame>
    </>
  );
}
