import type { InterfaceLanguage } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useI18nProvider, useNotify, useStore } from 'react-admin';

export interface SwitchOptions {
  /** Keep the choice for this browser. */
  readonly remember: boolean;
}

/**
 * Changes the language of the whole page where it stands: nothing is unmounted, so a half-written form survives.
 * The provider changes before react-admin's store tells of it; the other order would make react-admin rebuild the page.
 * What the server had worded in the old language is fetched anew. Answers false, having said so, where the other language's words
 * cannot be had (no connection): the page then stays as it is.
 */
export function useSwitchLanguage(): (language: InterfaceLanguage, options?: SwitchOptions) => Promise<boolean> {
  const provider = useI18nProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [, announce] = useStore<string>('locale');
  return useCallback(
    async (language, options = { remember: true }) => {
      try {
        await provider.changeLocale(language, options);
      } catch (notLoaded) {
        // What a browser throws where a part of the app cannot be fetched.
        if (!(notLoaded instanceof TypeError)) throw notLoaded;
        notify('language.notLoaded', { type: 'warning' });
        return false;
      }
      announce(language);
      await queryClient.invalidateQueries();
      return true;
    },
    [provider, queryClient, announce, notify],
  );
}
