import { type Import, type ImportPreview, segmentKinds } from '@isnad/contracts';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { PreviewText } from './PreviewText.js';

interface PreviewPanelProps {
  readonly record: Import;
  readonly preview: ImportPreview;
  /** The way to another text. */
  readonly again: ReactNode;
}

/** What was understood of a text, before anybody decides to keep it. */
export function PreviewPanel({ record, preview, again }: PreviewPanelProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { segments, counts, speakers, notes, text, language } = preview;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
        <Typography variant="h6" component="h2">
          {translate('intake.understood')}
        </Typography>
        <Typography variant="body2" color="text.secondary" component="p" sx={{ flex: 1 }}>
          {record.fileName !== null && (
            <>
              <BidiText>{record.fileName}</BidiText>
              {' · '}
            </>
          )}
          {record.format && `${translate(`intake.format.${record.format}`)} · `}
          {formats.bytes(record.byteLength)}
        </Typography>
        {again}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p">
        {translate('intake.waitsUntil', { when: formats.moment(record.expiresAt) })}
      </Typography>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, columnGap: 4, rowGap: 1.5, my: 1.5 }}
      >
        <Box>
          <Heading>
            {segments.length === 0
              ? translate('intake.nothingFound')
              : translate('intake.statements', { smart_count: segments.length })}
          </Heading>
          <Box component="ul" sx={plainList}>
            {segmentKinds.map(
              (kind) =>
                counts[kind] > 0 && (
                  <li key={kind}>
                    {translate('intake.kindCount', {
                      kind: translate(`coverage.kinds.${kind}`),
                      count: formats.number(counts[kind]),
                    })}
                  </li>
                ),
            )}
          </Box>
        </Box>
        <Box>
          <Heading>{translate('intake.speakers')}</Heading>
          {speakers.length === 0 ? (
            <Typography variant="body2">{translate('intake.noSpeakers')}</Typography>
          ) : (
            <Box component="ul" sx={plainList}>
              {speakers.map(({ name, segmentCount }) => (
                <li key={name}>
                  <BidiText>{name}</BidiText> ({formats.number(segmentCount)})
                </li>
              ))}
            </Box>
          )}
        </Box>
        {notes.length > 0 && (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <Heading>{translate('intake.notes')}</Heading>
            <Box component="ul" sx={{ ...plainList, display: 'block', listStyle: 'disc', paddingInlineStart: 2.5 }}>
              {notes.map((note) => (
                <li key={note.code + note.text}>{note.text}</li>
              ))}
            </Box>
          </Box>
        )}
      </Box>
      <Heading>{translate('intake.text')}</Heading>
      <PreviewText text={text} language={language} segments={segments} />
    </>
  );
}

function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="subtitle2" component="h3">
      {children}
    </Typography>
  );
}

const plainList = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  m: 0,
  p: 0,
  listStyle: 'none',
  typography: 'body2',
} as const;
