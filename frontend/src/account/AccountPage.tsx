import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { LoadingState } from '../components/LoadingState.js';
import { PageHeader } from '../components/PageHeader.js';
import { PreferencesForm } from '../preferences/PreferencesForm.js';
import { useSession } from '../providers/session-store.js';
import { TourAgain } from '../tour/TourAgain.js';
import { PasswordForm } from './PasswordForm.js';
import { ProfileForm } from './ProfileForm.js';
import { SignOutEverywhere } from './SignOutEverywhere.js';
import { TokenList } from './TokenList.js';

/** What a person can change about themself. */
export default function AccountPage() {
  const translate = useTranslate();
  const session = useSession();
  if (!session) return <LoadingState />;
  const { user } = session;
  return (
    <>
      <PageHeader
        title={translate('account.title')}
        below={
          <Typography color="text.secondary">
            <bdi dir="ltr">{user.email}</bdi> · {translate(`roles.${user.role}`)}
          </Typography>
        }
      />
      <Box sx={{ columnCount: { md: 2 }, columnGap: 2.5, maxWidth: 1080 }}>
        <Section title={translate('account.profile')}>
          <ProfileForm key={user.version} user={user} />
        </Section>
        <Section title={translate('preferences.title')} text={translate('preferences.text')}>
          <PreferencesForm preferences={session.preferences} />
        </Section>
        {session.preferences.tourDismissed && (
          <Section title={translate('preferences.tour.title')} text={translate('preferences.tour.text')}>
            <TourAgain />
          </Section>
        )}
        <Section title={translate('account.password')}>
          <PasswordForm user={user} />
        </Section>
        <Section title={translate('account.tokens')} text={translate('account.tokensText')}>
          <TokenList />
        </Section>
        <Section title={translate('account.sessions')} text={translate('account.sessionsText')}>
          <SignOutEverywhere />
        </Section>
      </Box>
    </>
  );
}

function Section({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <Card component="section" sx={{ p: { xs: 2, sm: 3 }, mb: 2.5, breakInside: 'avoid' }}>
      <Typography variant="h6" component="h2">
        {title}
      </Typography>
      {text && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {text}
        </Typography>
      )}
      {children}
    </Card>
  );
}
