import { limits, type ProblemCode } from '@isnad/contracts';
import { Box, FormHelperText, OutlinedInput, Tab, Tabs } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import type { ProblemError } from '../providers/problem-error.js';
import { readingFont } from '../theme/theme.js';
import { FileDrop } from './FileDrop.js';
import type { TextSource } from './text-source.js';

interface TextSourceFieldProps {
  readonly source: TextSource;
  readonly onSource: (source: TextSource) => void;
  /** What is wrong with the text, in the reader's words. */
  readonly error: string | undefined;
}

const aboutTheText: readonly ProblemCode[] = [
  'document.empty',
  'document.binary',
  'document.encoding-unsupported',
  'document.too-large',
  'request.too-large',
];

/** The server's word about the text itself, to stand at this field; undefined where the refusal is about something else. */
export function textErrorOf(error: ProblemError | null): string | undefined {
  if (!error) return undefined;
  const atField = error.problem.errors?.find(({ path }) => path === 'text' || path === 'file');
  if (atField) return atField.message;
  return aboutTheText.some((code) => error.is(code)) ? error.message : undefined;
}

/** The text: pasted or uploaded. Each way keeps what it holds while the other is looked at. */
export function TextSourceField({ source, onSource, error }: TextSourceFieldProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const helpId = useId();
  const fieldId = useId();
  const limit = translate('document.limits', { size: formats.bytes(limits.documentBytes) });
  return (
    <Box>
      <Tabs
        value={source.kind}
        onChange={(_event, kind) => onSource({ ...source, kind: kind === 'file' ? 'file' : 'paste' })}
        aria-label={translate('document.source')}
      >
        <Tab value="paste" label={translate('document.paste')} />
        <Tab value="file" label={translate('document.upload')} />
      </Tabs>
      {source.kind === 'paste' ? (
        <OutlinedInput
          fullWidth
          id={fieldId}
          // A plain text area: one that measures itself to grow takes seconds on a long speech.
          inputComponent="textarea"
          value={source.text}
          onChange={(event) => onSource({ ...source, text: event.target.value })}
          error={error !== undefined}
          aria-describedby={helpId}
          inputProps={{ rows: 14, dir: 'auto', 'aria-label': translate('document.text'), style: paper }}
          sx={{ mt: 1, p: 0 }}
        />
      ) : (
        <FileDrop file={source.file} onFile={(file) => onSource({ ...source, file })} invalid={error !== undefined} />
      )}
      <FormHelperText id={helpId} error={error !== undefined} role={error ? 'alert' : undefined}>
        {error ?? `${source.kind === 'paste' ? `${translate('document.textHelp')} ` : ''}${limit}`}
      </FormHelperText>
    </Box>
  );
}

const paper = { height: 'auto', padding: '12px 14px', font: `1.1rem/1.9 ${readingFont}`, resize: 'vertical' } as const;
