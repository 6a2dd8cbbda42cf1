import { DocumentVersion, DocumentWithText, listOf } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';
import { keys } from '../workbench/shared/keys.js';

/** A document with its newest text. */
export function useDocument(documentId: string) {
  return useQuery({
    queryKey: keys.documentRecord(documentId),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: `/documents/${documentId}`, schema: DocumentWithText, signal })).data,
  });
}

/** Every text of a document, the newest first. Asked for only once it is needed: the answer holds all the words. */
export function useVersions(documentId: string, enabled = true) {
  return useQuery({
    queryKey: keys.versions(documentId),
    enabled,
    queryFn: async ({ signal }) => {
      const path = `/documents/${documentId}/versions`;
      const { data } = await request({ method: 'GET', path, schema: listOf(DocumentVersion), signal });
      return [...data.data].sort((a, b) => b.number - a.number);
    },
  });
}
