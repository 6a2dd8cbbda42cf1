import { CreatedToken, listOf, Token } from '@isnad/contracts';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import {
  Alert,
  Button,
  IconButton,
  InputAdornment,
  List,
  ListItem,
  ListItemText,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { BidiText } from '../components/BidiText.js';
import { ProblemAlert } from '../components/ProblemAlert.js';
import { serverField } from '../components/server-field.js';
import { useLocaleDates } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { useServerForm } from '../workbench/shared/use-server-form.js';

const Tokens = listOf(Token);
const queryKey = ['tokens'];

/** A person's tokens for scripts: made here, shown once, revoked here. */
export function TokenList() {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [doomed, setDoomed] = useState<Token | null>(null);
  const tokens = useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/tokens', schema: Tokens, signal })).data.data,
  });
  const revoke = useMutation({
    mutationFn: (token: Token) => request({ method: 'DELETE', path: `/tokens/${token.id}`, schema: null }),
    onSettled: () => {
      setDoomed(null);
      return queryClient.invalidateQueries({ queryKey });
    },
  });
  return (
    <>
      <ProblemAlert error={tokens.error ?? revoke.error} />
      {tokens.data?.length === 0 && <Typography color="text.secondary">{translate('account.tokenNone')}</Typography>}
      <List dense disablePadding>
        {tokens.data?.map((token) => (
          <TokenRow key={token.id} token={token} onRevoke={() => setDoomed(token)} />
        ))}
      </List>
      <NewToken />
      <Confirm
        isOpen={doomed !== null}
        title={translate('account.tokenRevoke')}
        content={translate('account.tokenRevokeAsk', { name: doomed?.name ?? '' })}
        loading={revoke.isPending}
        onConfirm={() => doomed && revoke.mutate(doomed)}
        onClose={() => setDoomed(null)}
      />
    </>
  );
}

function TokenRow({ token, onRevoke }: { readonly token: Token; readonly onRevoke: () => void }) {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const facts = [
    translate('account.tokenCreated', { when: formats.day(token.createdAt) }),
    token.lastUsedAt
      ? translate('account.tokenUsed', { when: formats.relative(token.lastUsedAt) })
      : translate('account.tokenNeverUsed'),
    ...(token.expiresAt ? [translate('account.tokenExpires', { when: formats.day(token.expiresAt) })] : []),
  ];
  return (
    <ListItem
      disableGutters
      secondaryAction={
        <Button size="small" color="error" onClick={onRevoke}>
          {translate('account.tokenRevoke')}
        </Button>
      }
    >
      <ListItemText primary={<BidiText>{token.name}</BidiText>} secondary={facts.join(' · ')} />
    </ListItem>
  );
}

function NewToken() {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [created, setCreated] = useState<CreatedToken | null>(null);
  const form = useServerForm({
    initial: { name: '', expiresAt: '' },
    send: async ({ name, expiresAt }) => {
      // A token is valid to the end of its last day where the person is.
      const body = { name, expiresAt: expiresAt ? new Date(`${expiresAt}T23:59:59`).toISOString() : undefined };
      const { data } = await request({ method: 'POST', path: '/tokens', body, schema: CreatedToken });
      setCreated(data);
      form.reset({ name: '', expiresAt: '' });
      await queryClient.invalidateQueries({ queryKey });
    },
  });
  return (
    <>
      <ProblemAlert error={form.problem} shownFields={['name', 'expiresAt']} />
      {created && <Secret secret={created.secret} onClose={() => setCreated(null)} />}
      <Stack component="form" noValidate onSubmit={form.submit} sx={{ alignItems: 'flex-start', gap: 0.5, mt: 1 }}>
        <TextField {...serverField(form, 'name')} label={translate('account.tokenName')} />
        <TextField
          {...serverField(form, 'expiresAt')}
          label={`${translate('account.tokenExpiry')} (${translate('app.optional')})`}
          type="date"
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button type="submit" variant="outlined" loading={form.pending}>
          {translate('account.tokenCreate')}
        </Button>
      </Stack>
    </>
  );
}

function Secret({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    notify('app.copied');
  };
  return (
    <Alert severity="success" onClose={onClose} sx={{ my: 1, '& .MuiAlert-message': { flex: 1 } }}>
      {translate('account.tokenSecret')}
      <TextField
        value={secret}
        slotProps={{
          htmlInput: { dir: 'ltr', readOnly: true, 'aria-label': translate('account.tokens') },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton onClick={copy} aria-label={translate('app.copy')} edge="end">
                  <ContentCopyOutlined fontSize="small" />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
    </Alert>
  );
}
