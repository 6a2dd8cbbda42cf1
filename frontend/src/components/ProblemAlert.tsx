import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate, useTranslateLabel } from 'react-admin';
import { ProblemError } from '../providers/problem-error.js';

const markedField = ':is(input, textarea, [role="combobox"])[aria-invalid="true"]';

interface ProblemAlertProps {
  /** Nothing is shown for null. */
  readonly error: Error | null | undefined;
  /** Names the fields of `problem.errors`. */
  readonly resource?: string;
  /** Fields whose messages the form shows in their place already. */
  readonly shownFields?: readonly string[];
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

/** A refusal in the reader's words: what happened, which fields, which conditions are missing, and the request's number for the log. */
export function ProblemAlert({ error, resource, shownFields = [], onRetry, onClose }: ProblemAlertProps) {
  const translate = useTranslate();
  const label = useTranslateLabel();
  const alert = useRef<HTMLDivElement>(null);
  const problem = error instanceof ProblemError ? error.problem : null;
  const errors = problem?.errors ?? [];
  const fields = errors.filter(({ path }) => !shownFields.includes(path));
  // Each field says what is wrong with it already: the request's form and number would only frighten.
  const saidInPlace = errors.length > 0 && fields.length === 0;
  // A long form's marked field may be out of sight, above the button that was pressed: the person is led to the first.
  useEffect(() => {
    if (error && saidInPlace) alert.current?.closest('form')?.querySelector<HTMLElement>(markedField)?.focus();
  }, [error, saidInPlace]);
  if (!error) return null;
  const unmet = problem?.unmet ?? [];
  const titleOf = () => {
    if (saidInPlace) return translate('problem.marked');
    return problem ? problem.title : translate('ra.page.error');
  };
  const retry = onRetry && (
    <Button color="inherit" size="small" onClick={onRetry}>
      {translate('app.retry')}
    </Button>
  );
  return (
    <Alert ref={alert} severity="error" action={retry} onClose={onClose} sx={{ my: 1 }}>
      <AlertTitle sx={{ mb: 0 }}>{titleOf()}</AlertTitle>
      {!saidInPlace && (problem ? problem.detail : error.message)}
      {unmet.length > 0 && (
        <Section
          title={translate('problem.unmet')}
          items={unmet.map(({ guard, explanation }) => [guard, explanation])}
        />
      )}
      {fields.length > 0 && (
        <Section
          title={translate('problem.fields')}
          items={fields.map(({ path, message }) => [
            path,
            path === '' || !resource ? message : `${label({ source: path, resource })}: ${message}`,
          ])}
        />
      )}
      {problem?.instance && !saidInPlace && (
        <Typography variant="caption" component="p" sx={{ mt: 0.5, opacity: 0.8 }}>
          {translate('problem.instance')} <bdi>{problem.instance}</bdi>
        </Typography>
      )}
    </Alert>
  );
}

function Section({ title, items }: { title: string; items: readonly (readonly [key: string, text: string])[] }) {
  return (
    <Box sx={{ mt: 0.5 }}>
      {title}
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {items.map(([key, text]) => (
          <li key={key + text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </Box>
    </Box>
  );
}
