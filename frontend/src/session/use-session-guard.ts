import { useEffect } from 'react';
import { useLogout, useNotify } from 'react-admin';
import { storedLocale } from '../i18n/locale-store.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { useSwitchLanguage } from '../i18n/use-switch-language.js';
import { sessionEnd } from '../providers/query-client.js';
import { forgetSession, useSession } from '../providers/session-store.js';

/** Leads to the sign-in page when the server no longer knows the session, and back to the same place after it. */
export function useSessionEndRedirect(): void {
  const session = useSession();
  const logout = useLogout();
  const notify = useNotify();
  useEffect(
    () =>
      sessionEnd.subscribe(() => {
        // Several requests fail together when a session ends; the first one speaks for all.
        if (session === null) return;
        forgetSession();
        notify('ra.notification.logged_out', { type: 'warning' });
        void logout();
      }),
    [session, logout, notify],
  );
}

/** A browser in which nobody has chosen a language shows the account's own. */
export function useAccountLanguage(): void {
  const session = useSession();
  const language = useInterfaceLanguage();
  const switchLanguage = useSwitchLanguage();
  const wanted = session?.user.language;
  useEffect(() => {
    if (wanted && wanted !== language && storedLocale() === null) void switchLanguage(wanted, { remember: false });
  }, [wanted, language, switchLanguage]);
}
