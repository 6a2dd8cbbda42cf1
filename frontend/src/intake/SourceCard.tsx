import { limits, type ProblemCode } from '@isnad/contracts';
import { Box, Button, Card, FormHelperText, OutlinedInput, Tab, Tabs } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import type { ProblemError } from '../providers/problem-error.js';
import { readingFont } from '../theme/theme.js';
import { isolated } from '../workbench/shared/isolated.js';
import { FileDrop } from './FileDrop.js';
import { ImportView } from './ImportView.js';
import { ProgressCard } from './ProgressCard.js';
import type { TextSource } from './text-source.js';
import type { Intake } from './use-intake.js';

interface SourceCardProps {
  readonly source: TextSource;
  readonly onSource: (source: TextSource) => void;
  readonly intake: Intake;
  /** What is wrong with the text, in the reader's words. */
  readonly error: string | undefined;
  /** Sends the pasted words to be read first. */
  readonly onLook: () => void;
}

const aboutTheText: readonly ProblemCode[] = [
  'document.empty',
  'document.binary',
  'document.encoding-unsupported',
  'document.too-large',
  'document.no-text',
  'request.too-large',
];

/** The server's word about the text itself, to stand at this field; undefined where the refusal is about something else. */
export function textErrorOf(error: ProblemError | null): string | undefined {
  if (!error) return undefined;
  const atField = error.problem.errors?.find(({ path }) => path === 'text' || path === 'file');
  if (atField) return atField.message;
  return aboutTheText.some((code) => error.is(code)) ? error.message : undefined;
}

/** The text: pasted, or read from a file; then what was understood of it. */
export function SourceCard({ source, onSource, intake, error, onLook }: SourceCardProps) {
  return (
    <Card component="section" sx={{ p: { xs: 2, sm: 3 } }}>
      {intake.sent ? (
        <Sending intake={intake} />
      ) : intake.importId !== null ? (
        <ImportView intake={intake} />
      ) : (
        <SourceField source={source} onSource={onSource} intake={intake} error={error} onLook={onLook} />
      )}
    </Card>
  );
}

function Sending({ intake }: { readonly intake: Intake }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const { name = null, share = 0 } = intake.sent ?? {};
  const what = translate('intake.sending', {
    name: name === null ? translate('intake.pasted') : isolated(name),
    percent: formats.percent(share),
  });
  return <ProgressCard what={what} progress={share} onCancel={intake.cancel} />;
}

function SourceField({ source, onSource, intake, error, onLook }: SourceCardProps) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const helpId = useId();
  const fieldId = useId();
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const isPaste = source.kind === 'paste';
  const shownError = error ?? (isPaste ? undefined : (tooLarge ?? undefined));
  const help = isPaste
    ? `${translate('document.textHelp')} ${translate('intake.pasteLimits', { size: formats.bytes(limits.documentBytes) })}`
    : translate('intake.formats', { size: formats.bytes(limits.documentFileBytes) });

  const takeFile = (file: File) => {
    const fits = file.size <= limits.documentFileBytes;
    const sizes = { size: formats.bytes(file.size), max: formats.bytes(limits.documentFileBytes) };
    setTooLarge(fits ? null : translate('intake.tooLarge', sizes));
    if (fits) intake.sendFile(file);
  };

  return (
    <Box>
      <Tabs
        value={source.kind}
        onChange={(_event, kind) => onSource({ ...source, kind: kind === 'file' ? 'file' : 'paste' })}
        aria-label={translate('document.source')}
      >
        <Tab value="paste" label={translate('intake.paste')} />
        <Tab value="file" label={translate('intake.file')} />
      </Tabs>
      <ProblemAlert error={intake.refusal} />
      {isPaste ? (
        <OutlinedInput
          fullWidth
          id={fieldId}
          // A plain text area: one that measures itself to grow takes seconds on a long speech.
          inputComponent="textarea"
          value={source.text}
          onChange={(event) => onSource({ ...source, text: event.target.value })}
          error={shownError !== undefined}
          aria-describedby={helpId}
          inputProps={{ rows: 14, dir: 'auto', 'aria-label': translate('document.text') }}
          sx={{ mt: 1, p: 0, '& textarea': paper }}
        />
      ) : (
        <FileDrop onFile={takeFile} invalid={shownError !== undefined} />
      )}
      <FormHelperText id={helpId} error={shownError !== undefined} role={shownError ? 'alert' : undefined}>
        {shownError ?? help}
      </FormHelperText>
      {isPaste && source.text.trim() !== '' && (
        <Button size="small" onClick={onLook}>
          {translate('intake.look')}
        </Button>
      )}
    </Box>
  );
}

const paper = {
  // On a phone what is asked about the text would else be out of sight, below an empty field.
  height: { xs: '10rem', sm: 'auto' },
  p: '12px 14px',
  font: `1.1rem/1.9 ${readingFont}`,
  resize: 'vertical',
} as const;
