import PostAddIcon from '@mui/icons-material/PostAdd';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../components/EmptyState.js';

/** No evidence yet: what comes first, and the gestures that bring it. */
export function EvidenceEmpty({ mayAdd }: { readonly mayAdd: boolean }) {
  const translate = useTranslate();
  return (
    <EmptyState
      icon={<PostAddIcon />}
      title={translate('evidence.empty')}
      text={translate(mayAdd ? 'evidence.emptyGesture' : 'evidence.emptyText')}
    />
  );
}
