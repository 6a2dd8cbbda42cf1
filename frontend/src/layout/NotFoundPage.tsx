import ExploreOffOutlined from '@mui/icons-material/ExploreOffOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EmptyState } from '../components/EmptyState.js';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <EmptyState
      isPage
      icon={<ExploreOffOutlined />}
      title={translate('app.notFound.title')}
      text={translate('app.notFound.text')}
      action={
        <Button component={Link} to="/" variant="contained">
          {translate('app.notFound.home')}
        </Button>
      }
    />
  );
}
