import { listOf, Speech } from '@isnad/contracts';
import { Box, Button, Card, List, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { request } from '../providers/http-client.js';
import { SpeechRow } from '../speeches/SpeechRow.js';

const Speeches = listOf(Speech);

export function useLatestSpeeches() {
  return useQuery({
    queryKey: ['speeches', 'latest'],
    queryFn: async ({ signal }) =>
      (
        await request({
          method: 'GET',
          path: '/speeches',
          query: { perPage: 4, sort: 'createdAt', order: 'desc' },
          schema: Speeches,
          signal,
        })
      ).data,
  });
}

export function LatestSpeeches({ speeches }: { readonly speeches: readonly Speech[] }) {
  const translate = useTranslate();
  return (
    <Card component="section">
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          px: { xs: 1.5, sm: 2.5 },
          pt: 2,
          pb: 1,
        }}
      >
        <Typography variant="h6" component="h2">
          {translate('work.recent')}
        </Typography>
        <Button component={Link} to="/speeches">
          {translate('app.seeAll')}
        </Button>
      </Box>
      <List disablePadding>
        {speeches.map((speech) => (
          <SpeechRow key={speech.id} speech={speech} />
        ))}
      </List>
    </Card>
  );
}
