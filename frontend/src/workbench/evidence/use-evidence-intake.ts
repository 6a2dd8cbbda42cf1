import { EvidenceIntake } from '@isnad/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';
import { upload } from '../../providers/upload.js';
import type { HandedIn } from './handed-in.js';

export type IntakeState =
  | { readonly kind: 'none' }
  /** `share`: how much of a file has left, 0 to 1; null while the server fetches and reads, which takes as long as it takes. */
  | { readonly kind: 'working'; readonly source: HandedIn; readonly share: number | null }
  | { readonly kind: 'found'; readonly source: HandedIn; readonly intake: EvidenceIntake }
  | { readonly kind: 'failed'; readonly source: HandedIn; readonly error: ProblemError };

export interface Intake {
  readonly state: IntakeState;
  /** Lets the server look into a source; what it still looks into is given up. */
  readonly begin: (source: HandedIn) => void;
  /** Gives up, or forgets what was found. */
  readonly forget: () => void;
}

/** Has a source read by the server, for its words to be offered. Nothing is kept of it that the person does not keep. */
export function useEvidenceIntake(claimId: string): Intake {
  const running = useRef<AbortController | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const mutation = useMutation<EvidenceIntake, Error, HandedIn>({
    mutationFn: (source) => {
      running.current?.abort();
      running.current = new AbortController();
      setShare(null);
      return read(claimId, source, running.current.signal, (sent) => setShare(sent < 1 ? sent : null));
    },
    throwOnError: (error) => !(error instanceof ProblemError),
  });
  // Who leaves the form no longer waits, and neither should the server.
  useEffect(() => () => running.current?.abort(), []);

  return {
    state: stateOf(mutation, share),
    begin: (source) => mutation.mutate(source),
    forget: () => {
      mutation.reset();
      running.current?.abort();
    },
  };
}

function stateOf(
  {
    variables: source,
    data: intake,
    error,
  }: { variables: HandedIn | undefined; data: EvidenceIntake | undefined; error: Error | null },
  share: number | null,
): IntakeState {
  if (!source) return { kind: 'none' };
  if (intake) return { kind: 'found', source, intake };
  if (error instanceof ProblemError) return { kind: 'failed', source, error };
  return { kind: 'working', source, share };
}

async function read(
  claimId: string,
  source: HandedIn,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<EvidenceIntake> {
  const path = '/evidence-intake';
  if (source.kind === 'address') {
    const body = { url: source.url, claimId };
    return (await request({ method: 'POST', path, body, schema: EvidenceIntake, signal })).data;
  }
  const form = new FormData();
  form.set('claimId', claimId);
  form.set('file', source.file);
  return upload({ path, form, schema: EvidenceIntake, onProgress, signal });
}
