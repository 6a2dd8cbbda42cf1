import { DocumentMark, DocumentWithText, listOf, Segment, Speech } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../../i18n/use-localised.js';
import { request } from '../../providers/http-client.js';
import { keys } from '../shared/keys.js';

/** A page reads a whole ledger at once; the contract allows this many. */
const wholeLedger = 10_000;

/** Everything the text page shows: the text, its ledger, the claims marked in it, and the speech it belongs to. */
export function useTextData(documentId: string) {
  const language = useInterfaceLanguage();
  const record = useQuery({
    queryKey: keys.documentRecord(documentId),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/documents/${documentId}`, schema: DocumentWithText, signal })).data,
  });
  const segments = useQuery({
    queryKey: keys.segments(documentId, language),
    queryFn: async ({ signal }) => {
      const path = `/documents/${documentId}/segments`;
      const query = { perPage: wholeLedger, sort: 'start', order: 'asc' };
      return (await request({ method: 'GET', path, query, schema: listOf(Segment), signal })).data.data;
    },
  });
  const marks = useQuery({
    queryKey: keys.marks(documentId),
    queryFn: async ({ signal }) => {
      const path = `/documents/${documentId}/appearances`;
      return (await request({ method: 'GET', path, schema: listOf(DocumentMark), signal })).data.data;
    },
  });
  const speechId = record.data?.speechId;
  const speech = useQuery({
    queryKey: keys.speech(speechId ?? ''),
    enabled: speechId !== undefined,
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/speeches/${speechId}`, schema: Speech, signal })).data,
  });
  return { record, segments, marks, speech };
}
