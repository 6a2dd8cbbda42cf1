import type { Evidence, GroundedField } from '@isnad/contracts';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { type Tie, type TiedSentence, tiedSentences, toggledTie } from './ground-ties.js';
import { useEvidence } from './use-claim-parts.js';

interface Props {
  readonly claimId: string;
  readonly texts: Readonly<Record<GroundedField, string>>;
  readonly ties: readonly Tie[];
  readonly onChange: (ties: Tie[]) => void;
}

/** The sentences of a verdict as they are written, each with the evidence that it may be tied to. */
export function GroundEditor({ claimId, texts, ties, onChange }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const evidence = useEvidence(claimId).data ?? [];
  const fields = (['summary', 'explanation'] as const).map((field) => ({
    field,
    sentences: tiedSentences(field, texts[field], ties),
  }));
  const all = fields.flatMap(({ sentences }) => sentences);
  const tied = all.filter(({ evidenceIds }) => evidenceIds.length > 0).length;
  return (
    <Box
      role="group"
      aria-labelledby={titleId}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, my: 1 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Typography id={titleId} variant="subtitle2" component="h3">
          {translate('claimPage.grounds.title')}
        </Typography>
        {all.length > 0 && (
          <Typography variant="caption" color="text.secondary" role="status">
            {translate('claimPage.grounds.tied', { tied, all: all.length })}
          </Typography>
        )}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p">
        {translate(emptyHint(all.length, evidence.length))}
      </Typography>
      {fields
        .filter(({ sentences }) => sentences.length > 0)
        .map(({ field, sentences }) => (
          <Box key={field} sx={{ mt: 1 }}>
            <Typography variant="caption" component="h4" sx={{ fontWeight: 600 }}>
              {translate(`claimPage.grounds.${field}`)}
            </Typography>
            <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {sentences.map((sentence, index) => (
                <SentenceTies
                  key={sentence.start}
                  sentence={sentence}
                  evidence={evidence}
                  onToggle={(id) => onChange(toggledTie(ties, field, sentences, index, id))}
                />
              ))}
            </Box>
          </Box>
        ))}
    </Box>
  );
}

function emptyHint(sentences: number, evidence: number): string {
  if (evidence === 0) return 'claimPage.grounds.noEvidence';
  return sentences === 0 ? 'claimPage.grounds.noSentences' : 'claimPage.grounds.help';
}

interface SentenceProps {
  readonly sentence: TiedSentence;
  readonly evidence: readonly Evidence[];
  readonly onToggle: (evidenceId: string) => void;
}

function SentenceTies({ sentence, evidence, onToggle }: SentenceProps) {
  const translate = useTranslate();
  const tied = sentence.evidenceIds.length > 0;
  return (
    <Box
      component="li"
      data-tied={tied}
      sx={{
        py: 0.75,
        paddingInlineStart: 1,
        borderInlineStart: '3px solid',
        borderColor: tied ? 'success.main' : 'warning.main',
        mb: 0.75,
      }}
    >
      <Typography variant="body2" dir="auto" sx={{ textAlign: 'start', overflowWrap: 'anywhere' }}>
        {sentence.exact}
      </Typography>
      <Box
        role="group"
        aria-label={translate('claimPage.grounds.tie')}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mt: 0.5 }}
      >
        {evidence.map(({ id, title }, index) => (
          <ToggleButton
            key={id}
            value={id}
            size="small"
            color="primary"
            selected={sentence.evidenceIds.includes(id)}
            onChange={() => onToggle(id)}
            title={title}
            sx={{ py: 0, px: 0.75, maxWidth: '13rem', textTransform: 'none', lineHeight: 1.7, gap: 0.5 }}
          >
            <Box component="span" sx={{ fontWeight: 700 }}>
              {index + 1}
            </Box>
            <Box component="bdi" dir="auto" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
              {title}
            </Box>
          </ToggleButton>
        ))}
        {!tied && evidence.length > 0 && (
          <Typography variant="caption" sx={{ color: 'warning.main' }}>
            {translate('claimPage.grounds.none')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
