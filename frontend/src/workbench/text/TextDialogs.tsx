import type { DocumentWithText, Segment, Speech } from '@isnad/contracts';
import { ClaimDialog } from './ClaimDialog.js';
import { ShortcutSheet } from './ShortcutSheet.js';
import { SkipDialog } from './SkipDialog.js';
import type { TextDialog } from './use-text-dialogs.js';

interface Props {
  readonly dialog: TextDialog | null;
  readonly document: DocumentWithText;
  readonly speech: Speech | undefined;
  readonly letters: boolean;
  readonly onLetters: (enabled: boolean) => void;
  readonly onClaimed: (claimId: string, mode: 'newClaim' | 'appearance') => void;
  readonly onSkip: (segment: Segment, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Whatever is open over the text. */
export function TextDialogs({ dialog, document, speech, letters, onLetters, onClaimed, onSkip, onClose }: Props) {
  switch (dialog?.kind) {
    case 'claim':
      return (
        <ClaimDialog document={document} speech={speech} origin={dialog.origin} onDone={onClaimed} onClose={onClose} />
      );
    case 'skip':
      return <SkipDialog segment={dialog.segment} language={document.language} onSkip={onSkip} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutSheet enabled={letters} onEnable={onLetters} onClose={onClose} />;
    case undefined:
      return null;
  }
}
