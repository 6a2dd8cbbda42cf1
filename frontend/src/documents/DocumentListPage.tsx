import { Document, DocumentListQuery, listOf } from '@isnad/contracts';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EntityPicker } from '../components/EntityPicker.js';
import { ListFrame } from '../components/ListFrame.js';
import { useListView } from '../components/list-view.js';
import { PageHeader } from '../components/PageHeader.js';
import { useListRows } from '../components/use-list-rows.js';
import { DocumentRow } from './DocumentRow.js';

const Documents = listOf(Document);
const usual = { sort: 'createdAt', order: 'desc', perPage: 25 } as const;
const sorts = ['createdAt', 'publishedAt', 'title'] as const satisfies readonly DocumentListQuery['sort'][];

/** Every text of the desk, of whatever speech, narrowed and ordered by what stands in the address. */
export default function DocumentListPage() {
  const translate = useTranslate();
  const { query, show } = useListView<DocumentListQuery>(DocumentListQuery, usual);
  const rows = useListRows('documents', query, Documents);
  return (
    <>
      <PageHeader title={translate('lists.documents.title')} />
      <ListFrame
        name="documents"
        searchLabel={translate('lists.documents.search')}
        counted="speech.texts"
        {...{ query, show, sorts, rows }}
        narrowed={Boolean(query.q) || query.speechId !== undefined}
        onClear={() => show({ q: undefined, speechId: undefined })}
        filters={
          <EntityPicker
            resource="speeches"
            nameField="title"
            label={translate('lists.filter.speechId')}
            value={query.speechId}
            onChange={(speechId) => show({ speechId })}
          />
        }
        icon={<DescriptionOutlined />}
        empty={{
          title: translate('lists.documents.empty'),
          text: translate('lists.documents.emptyText'),
          action: (
            <Button component={Link} to="/speeches" variant="contained">
              {translate('claim.empty.action')}
            </Button>
          ),
        }}
      >
        {(document) => <DocumentRow key={document.id} document={document} />}
      </ListFrame>
    </>
  );
}
