import type { InterfaceLanguage } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useI18nProvider, useStore } from 'react-admin';

export interface SwitchOptions {
  /** Keep the choice for this browser. */
  readonly remember: boolean;
}

/**
 * Changes the language of the whole page where it stands: nothing is unmounted, so a half-written form survives.
 * The provider changes before react-admin's store tells of it; the other order would make react-admin rebuild the page.
 * What the server had worded in the old language is fetched anew.
 */
export function useSwitchLanguage(): (language: InterfaceLanguage, options?: SwitchOptions) => Promise<void> {
  const provider = useI18nProvider();
  const queryClient = useQueryClient();
  const [, announce] = useStore<string>('locale');
  return useCallback(
    async (language, options = { remember: true }) => {
      await provider.changeLocale(language, options);
      announce(language);
      await queryClient.invalidateQueries();
    },
    [provider, queryClient, announce],
  );
}
