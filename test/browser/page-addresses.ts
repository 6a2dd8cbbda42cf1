import {
  Claim,
  type ClaimStatus,
  ClaimSummary,
  Document,
  DocumentWithText,
  listOf,
  Speech,
  User,
} from '@isnad/contracts';
import type { APIRequestContext } from 'playwright-core';
import type { z } from 'zod';

async function get<Schema extends z.ZodType>(
  api: APIRequestContext,
  url: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return schema.parse(await (await api.get(url)).json());
}

/** Gives one of the sample's texts a newer one that has lost half its words, so that places of claims wait for a person. */
export async function reviseAText(api: APIRequestContext, desk: string): Promise<void> {
  const [document] = (await get(api, `${desk}/api/documents`, listOf(Document))).data;
  const { id, version, currentVersion } = await get(api, `${desk}/api/documents/${document?.id}`, DocumentWithText);
  const { text } = currentVersion;
  const answer = await api.post(`${desk}/api/documents/${id}/versions`, {
    data: { text: text.slice(text.length / 2) },
    headers: { 'If-Match': `"${version}"` },
  });
  if (answer.status() !== 201) throw new Error(`The newer text was refused: ${await answer.text()}`);
}

const shownStates: readonly ClaimStatus[] = [
  'proposed',
  'in_review',
  'deciding',
  'awaiting_approval',
  'published',
  'retracted',
];

/** The addresses of all pages that an editor opens, those of records by what the sample desk holds. */
export async function editorsPages(api: APIRequestContext, desk: string): Promise<string[]> {
  const [speech] = (await get(api, `${desk}/api/speeches`, listOf(Speech))).data;
  const documents = (await get(api, `${desk}/api/documents`, listOf(Document))).data;
  const claims = (await get(api, `${desk}/api/claims?perPage=100`, listOf(ClaimSummary))).data;
  const claimPages = shownStates.map((status) => `/claims/${claims.find((claim) => claim.status === status)?.id}`);
  const published = await get(api, `${desk}/api${claimPages[4]}`, Claim);
  return [
    '/',
    '/speeches',
    '/speeches/create',
    `/speeches/${speech?.id}`,
    `/speeches/${speech?.id}/edit`,
    `/speeches/${speech?.id}/alignment`,
    `/speeches/${speech?.id}/documents/create`,
    '/documents',
    ...documents.map(({ id }) => `/documents/${id}`),
    ...documents.slice(0, 1).flatMap(({ id }) => [`/documents/${id}/ledger`, `/documents/${id}/versions/create`]),
    ...documents.filter(({ versionNumber }) => versionNumber > 1).map(({ id }) => `/documents/${id}/versions/1`),
    '/anchorings',
    '/claims',
    '/claims?queue=to_triage',
    '/claims?status=proposed&priority=urgent&createdFrom=2026-01-01',
    ...claimPages,
    '/board',
    '/dashboard?days=30',
    '/account',
    '/nowhere',
    '/fact-checks',
    new URL(published.publication?.url ?? '').pathname,
  ];
}

/** The pages that only an admin opens. */
export async function adminsPages(api: APIRequestContext, desk: string): Promise<string[]> {
  const [member] = (await get(api, `${desk}/api/users`, listOf(User))).data;
  return ['/', '/users', '/users/create', `/users/${member?.id}`, '/settings'];
}
