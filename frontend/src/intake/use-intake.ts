import { type CreateImport, Import, ImportPreview } from '@isnad/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useInterfaceLanguage } from '../i18n/use-localised.js';
import { request } from '../providers/http-client.js';
import { ProblemError } from '../providers/problem-error.js';
import { upload } from '../providers/upload.js';

/** How often the server is asked how far it has come. */
const askEveryMs = 400;
const parameter = 'import';

const isUnderWay = (record: Import | undefined) => record?.state !== 'ready' && record?.state !== 'failed';

type Sent = { readonly file: File } | { readonly text: string };

/**
 * A text on its way in: sent, read by the server, shown, and then kept by whoever calls this. Its id stands in the page's address,
 * so that a reload finds it again. Only one is under way on a page. `textLanguage` where it is known; else it is recognised.
 */
export function useIntake({ textLanguage }: { readonly textLanguage?: string } = {}) {
  const language = useInterfaceLanguage();
  const [parameters, setParameters] = useSearchParams();
  const importId = parameters.get(parameter);
  const [share, setShare] = useState(0);
  const aborting = useRef<AbortController | null>(null);
  useEffect(() => () => aborting.current?.abort(), []);

  const setImportId = (id: string | null) =>
    setParameters(
      (present) => {
        const next = new URLSearchParams(present);
        if (id === null) next.delete(parameter);
        else next.set(parameter, id);
        return next;
      },
      { replace: true },
    );

  const sending = useMutation<Import | null, Error, Sent>({
    mutationFn: async (sent) => {
      const controller = new AbortController();
      aborting.current = controller;
      setShare(0);
      try {
        if ('text' in sent) {
          const body = { text: sent.text, language: textLanguage } satisfies CreateImport;
          const options = { method: 'POST', path: '/imports', body, schema: Import } as const;
          return (await request({ ...options, signal: controller.signal })).data;
        }
        const form = new FormData();
        // Fields come before the file, so that the server knows them when the bytes begin to arrive.
        if (textLanguage) form.append('language', textLanguage);
        form.append('file', sent.file);
        return await upload({
          ...{ path: '/imports', form, schema: Import, signal: controller.signal },
          onProgress: setShare,
        });
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      }
    },
    throwOnError: (error) => !(error instanceof ProblemError),
    onSuccess: (record) => record && setImportId(record.id),
  });

  const record = useQuery({
    queryKey: ['imports', importId, language],
    enabled: importId !== null,
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/imports/${importId}`, schema: Import, signal })).data,
    refetchInterval: ({ state }) => (state.error === null && isUnderWay(state.data) ? askEveryMs : false),
  });
  const isReady = importId !== null && record.data?.state === 'ready';
  const preview = useQuery({
    queryKey: ['imports', importId, 'preview', language],
    enabled: isReady,
    // What was understood of an import never changes.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/imports/${importId}/preview`, schema: ImportPreview, signal })).data,
  });

  const leaving = useMutation<void, Error>({
    mutationFn: async () => {
      aborting.current?.abort();
      if (importId === null) return;
      try {
        await request({ method: 'DELETE', path: `/imports/${importId}`, schema: null });
      } catch (error) {
        // What has gone already needs no removing.
        if (!(error instanceof ProblemError && error.is('not-found'))) throw error;
      }
      setImportId(null);
    },
    throwOnError: (error) => !(error instanceof ProblemError),
  });

  return {
    importId,
    /** The file or text that is being sent now, and how much of it has left. */
    sent: sending.isPending ? { name: 'file' in sending.variables ? sending.variables.file.name : null, share } : null,
    record,
    preview,
    isReady,
    /** Why sending or cancelling was refused. */
    refusal: sending.error ?? leaving.error,
    sendFile: (file: File) => sending.mutate({ file }),
    sendText: (text: string) => sending.mutate({ text }),
    cancel: () => leaving.mutate(),
  };
}

export type Intake = ReturnType<typeof useIntake>;
