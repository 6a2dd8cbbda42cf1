import { useEffect } from 'react';
import { storedLocale } from '../i18n/locale-store.js';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { useSwitchLanguage } from '../i18n/use-switch-language.js';
import { useSession } from '../providers/session-store.js';

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
