import { type Document, DocumentSpeaker, listOf, type MergeSpeakers, type SplitSpeaker } from '@isnad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';
import { keys } from '../shared/keys.js';

const Speakers = listOf(DocumentSpeaker);

/** Puts names of one person together and takes them apart, each on the document's version that the page shows. */
export function useSpeakerMerging(document: Pick<Document, 'id' | 'version'>) {
  const queries = useQueryClient();
  const notify = useNotify();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState('');
  const into = chosen.includes(wanted) ? wanted : '';

  // After a refusal too: somebody else may have changed the names.
  const refresh = () => queries.invalidateQueries({ queryKey: keys.document(document.id) });
  const basics = {
    throwOnError: (error: Error) => !(error instanceof ProblemError),
    onSettled: refresh,
  };
  const send = (step: 'merge' | 'split', body: MergeSpeakers | SplitSpeaker) =>
    request({
      method: 'POST',
      path: `/documents/${document.id}/speakers/${step}`,
      body,
      ifMatch: document.version,
      schema: Speakers,
    });
  const merge = useMutation<unknown, Error, MergeSpeakers>({
    ...basics,
    mutationFn: (body) => send('merge', body),
    onSuccess: () => {
      setChosen([]);
      notify('revision.speakers.merged', { type: 'success' });
    },
  });
  const split = useMutation<unknown, Error, SplitSpeaker>({
    ...basics,
    mutationFn: (body) => send('split', body),
    onSuccess: () => notify('revision.speakers.wasSplit', { type: 'success' }),
  });

  return {
    chosen,
    toggle: (name: string) =>
      setChosen((names) => (names.includes(name) ? names.filter((known) => known !== name) : [...names, name])),
    into,
    setInto: setWanted,
    merge: {
      run: () => merge.mutate({ names: chosen.filter((name) => name !== into), into }),
      pending: merge.isPending,
      problem: merge.error,
    },
    split: { run: (heard: string) => split.mutate({ heard }), problem: split.error },
  };
}
