import type { AlignedDocument } from '@isnad/contracts';
import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BidiText } from '../components/BidiText.js';
import { gridColumns } from './columns.js';

/** Who carries the words of each column; stays in sight while the rows pass below. */
export function ColumnHeaders({ documents }: { readonly documents: readonly AlignedDocument[] }) {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: gridColumns(documents.length),
        position: { md: 'sticky' },
        top: 0,
        zIndex: 1,
        backgroundColor: 'background.paper',
        borderBlockEnd: '2px solid',
        borderColor: 'divider',
      }}
    >
      {documents.map(({ id, title, outlet, kind, language, statementCount }) => (
        <Box key={id} sx={{ px: 2, py: 1, minWidth: 0 }}>
          <Typography variant="subtitle2" component="h2" noWrap title={title}>
            <BidiText lang={outlet ? undefined : language}>{outlet ?? title}</BidiText>
          </Typography>
          <Typography variant="caption" color="text.secondary" component="p">
            {translate(`document.kinds.${kind}`)}
            {' · '}
            {translate('alignment.statements', { smart_count: statementCount })}
            {' · '}
            <MuiLink component={Link} to={`/documents/${id}`} underline="always">
              {translate('alignment.toText')}
            </MuiLink>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
