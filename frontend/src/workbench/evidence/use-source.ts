import { type EvidenceDuplicate, type EvidenceIntake, limits } from '@isnad/contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ServerForm } from '../shared/use-server-form.js';
import type { Attachment, EvidenceValues } from './evidence-values.js';
import { type HandedIn, namedFile, webAddressIn } from './handed-in.js';
import { type IntakeState, useEvidenceIntake } from './use-evidence-intake.js';

export interface Source {
  readonly state: IntakeState;
  /** What was read, once it was. */
  readonly intake: EvidenceIntake | null;
  /** The file in hand, too large or not. */
  readonly file: File | null;
  readonly tooLarge: boolean;
  /** Evidence whose file is used again. */
  readonly same: EvidenceDuplicate | null;
  /** Whether what was fetched is kept with the evidence. */
  readonly keepsCapture: boolean;
  readonly keepCapture: (keeps: boolean) => void;
  readonly take: (given: HandedIn) => void;
  /** Reads the address that stands in the form; null while none does. */
  readonly read: (() => void) | null;
  readonly cancel: () => void;
  readonly takeFileOf: (duplicate: EvidenceDuplicate | null) => void;
  readonly dropFile: () => void;
  /** What goes with the evidence, of all this. */
  readonly attachment: Attachment | null;
}

/**
 * The source that a new item is made from: what was handed in, what the server read of it, and the file that is kept. An address
 * goes into the form's empty field, since the person gave it; whatever was read only is offered.
 */
export function useSource(claimId: string, form: ServerForm<EvidenceValues>, given: HandedIn | null): Source {
  const translate = useTranslate();
  const { state, begin, forget } = useEvidenceIntake(claimId);
  const [file, setFile] = useState<File | null>(null);
  const [same, setSame] = useState<EvidenceDuplicate | null>(null);
  const [keepsCapture, keepCapture] = useState(true);
  const tooLarge = file !== null && file.size > limits.evidenceFileBytes;
  const intake = state.kind === 'found' ? state.intake : null;

  const take = (handed: HandedIn) => {
    setSame(null);
    if (handed.kind === 'address') {
      if (form.values.url.trim() === '') form.set('url', handed.url);
      setFile(null);
      begin(handed);
      return;
    }
    const named = namedFile(handed.file, translate('evidence.file.screenshot'), new Date());
    setFile(named);
    if (named.size > limits.evidenceFileBytes) forget();
    else begin({ kind: 'file', file: named });
  };

  // The gesture that opened the form is its first source; the effect runs twice in development, the gesture was made once.
  const opened = useRef(false);
  useEffect(() => {
    if (given && !opened.current) take(given);
    opened.current = true;
  });

  const address = webAddressIn(form.values.url);
  return {
    state,
    intake,
    file,
    tooLarge,
    same,
    keepsCapture,
    keepCapture,
    take,
    read: address === null ? null : () => take({ kind: 'address', url: address }),
    cancel: forget,
    takeFileOf: (duplicate) => {
      setSame(duplicate);
      if (duplicate) setFile(null);
    },
    dropFile: () => {
      setFile(null);
      if (state.kind !== 'none' && state.source.kind === 'file') forget();
    },
    attachment: attachmentOf({ same, file, captureId: keepsCapture ? (intake?.captureId ?? null) : null }),
  };
}

function attachmentOf({
  same,
  file,
  captureId,
}: {
  readonly same: EvidenceDuplicate | null;
  readonly file: File | null;
  readonly captureId: string | null;
}): Attachment | null {
  if (same) return { kind: 'same', evidenceId: same.evidenceId };
  if (file) return { kind: 'file', file };
  return captureId === null ? null : { kind: 'capture', captureId };
}
