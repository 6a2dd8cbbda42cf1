import { limits } from '@isnad/contracts';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocaleDates } from '../i18n/use-localised.js';
import { faultOf, type TextSource } from './text-source.js';

/** Looks at the text before it travels. The message goes as soon as the text is changed. */
export function useSourceFault(source: TextSource): {
  readonly message: string | undefined;
  readonly check: () => boolean;
} {
  const translate = useTranslate();
  const formats = useLocaleDates();
  const [checked, setChecked] = useState<TextSource | null>(null);
  const fault = checked === source ? faultOf(source) : null;
  const messageOf = () => {
    switch (fault?.kind) {
      case 'empty':
        return translate('document.empty');
      case 'too-large':
        return translate('document.tooLarge', {
          size: formats.bytes(fault.bytes),
          max: formats.bytes(limits.documentBytes),
        });
      case undefined:
        return undefined;
    }
  };
  return {
    message: messageOf(),
    check: () => {
      setChecked(source);
      return faultOf(source) === null;
    },
  };
}
