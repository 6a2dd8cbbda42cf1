import { useNotify } from 'react-admin';

/**
 * Copies text to the clipboard and says so. Where the browser offers no clipboard (plain HTTP) or refuses it, the text itself is
 * shown so that the person can copy it by hand.
 */
export function useCopy(): (text: string) => Promise<void> {
  const notify = useNotify();
  return async (text) => {
    try {
      if (!navigator.clipboard) throw new DOMException('No clipboard', 'NotAllowedError');
      await navigator.clipboard.writeText(text);
      notify('app.copied', { type: 'success' });
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused;
      notify(text, { type: 'info', autoHideDuration: null, messageArgs: { _: text } });
    }
  };
}
