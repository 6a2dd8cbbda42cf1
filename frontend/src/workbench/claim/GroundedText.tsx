import type { GroundedField, Verdict } from '@isnad/contracts';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { isolated } from '../shared/isolated.js';
import { useEvidence } from './use-claim-parts.js';

interface Props {
  readonly verdict: Verdict;
  readonly field: GroundedField;
}

/** One text of a verdict, the numbers of what each sentence rests on behind it: those of the list below, each a way to its card. */
export function GroundedText({ verdict, field }: Props) {
  const translate = useTranslate();
  const evidence = useEvidence(verdict.claimId);
  const titles = new Map(evidence.data?.map(({ id, title }) => [id, title]));
  const text = verdict[field];
  const grounds = verdict.grounds.filter((ground) => ground.field === field);
  const starts = [0, ...grounds.map(({ end }) => end)];
  return (
    <Typography
      variant="body2"
      dir="auto"
      sx={{ whiteSpace: 'pre-wrap', textAlign: 'start', overflowWrap: 'anywhere' }}
    >
      {starts.map((start, index) => (
        <Fragment key={start}>
          {text.slice(start, starts[index + 1])}
          {grounds[index] && (
            <sup>
              {grounds[index].evidenceIds.map((id) => {
                const number = verdict.evidenceIds.indexOf(id) + 1;
                const title = isolated(titles.get(id) ?? '');
                return (
                  <Link
                    key={id}
                    href={`#evidence-${id}`}
                    aria-label={translate('claimPage.grounds.link', { number, title })}
                    title={titles.has(id) ? title : undefined}
                    sx={{ px: 0.4, fontWeight: 700, unicodeBidi: 'isolate' }}
                  >
                    {number}
                  </Link>
                );
              })}
            </sup>
          )}
        </Fragment>
      ))}
    </Typography>
  );
}
