import { anchorOutcomes, type DocumentRevision } from '@isnad/contracts';
import { Button, Card, Stack, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useLocaleDates } from '../i18n/use-localised.js';
import { OutcomeChip } from './OutcomeChip.js';

/** What became of the claims' places in a newer text, and the way to those that wait for a person. */
export function RevisionOutcome({ revision }: { readonly revision: DocumentRevision }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { document, counts, keptSkips } = revision;
  const waiting = counts.fuzzy + counts.orphan;
  const found = anchorOutcomes.filter((outcome) => counts[outcome] > 0);
  return (
    <Card component="section" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 720 }}>
      <Typography variant="h6" component="h2">
        {translate('revision.outcomesTitle')}
      </Typography>
      {found.length === 0 ? (
        <Typography color="text.secondary">{translate('revision.noPlaces')}</Typography>
      ) : (
        <Table size="small" sx={{ my: 1, width: 'auto' }}>
          <TableBody>
            {found.map((outcome) => (
              <TableRow key={outcome}>
                <TableCell component="th" scope="row">
                  <OutcomeChip outcome={outcome} />
                </TableCell>
                <TableCell sx={{ fontWeight: 600 }}>{formats.number(counts[outcome])}</TableCell>
                <TableCell>{translate(`revision.outcomeHelp.${outcome}`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {keptSkips > 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('revision.keptSkips', { smart_count: keptSkips })}
        </Typography>
      )}
      <Stack direction="row" gap={1} sx={{ mt: 2, flexWrap: 'wrap' }}>
        {waiting > 0 && (
          <Button variant="contained" component={Link} to={`/anchorings?documentId=${document.id}`}>
            {translate('revision.toQueue', { smart_count: waiting })}
          </Button>
        )}
        <Button variant={waiting > 0 ? 'outlined' : 'contained'} component={Link} to={`/documents/${document.id}`}>
          {translate('revision.toText')}
        </Button>
      </Stack>
    </Card>
  );
}
