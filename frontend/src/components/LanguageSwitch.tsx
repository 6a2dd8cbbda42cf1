import { interfaceLanguages } from '@isnad/contracts';
import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { useSwitchLanguage } from '../i18n/use-switch-language.js';
import { interfaceLocales } from '../providers/i18n-provider.js';
import { updateAccount, useSession } from '../providers/session-store.js';

/** Offers the other language under its own name; the choice is kept in this browser and in the person's account. */
export function LanguageSwitch() {
  const language = useInterfaceLanguage();
  const switchLanguage = useSwitchLanguage();
  const session = useSession();
  const notify = useNotify();
  const translate = useTranslate();
  const other = interfaceLanguages.find((candidate) => candidate !== language) ?? language;
  const name = interfaceLocales.find(({ locale }) => locale === other)?.name;

  const change = async () => {
    if (!(await switchLanguage(other))) return;
    if (!session || session.user.language === other) return;
    try {
      await updateAccount({ language: other }, session.user.version);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notify('language.notSaved', { type: 'warning', messageArgs: { _: error.message } });
    }
  };

  return (
    <Button
      color="inherit"
      size="small"
      onClick={change}
      lang={other}
      aria-label={`${translate('language.label')}: ${name}`}
    >
      {name}
    </Button>
  );
}
