import { z } from 'zod';
import { AnchoringListQuery } from './anchoring.js';
import { ClaimListQuery } from './claims.js';
import { Id, line, Person, Timestamp, Version } from './common.js';
import { EventListQuery } from './desk.js';
import { DocumentListQuery } from './documents.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';
import { SpeakerListQuery, SpeechListQuery } from './speeches.js';

/** The lists of which views can be kept, each with the query that it understands. */
export const viewQueries = {
  claims: ClaimListQuery,
  speeches: SpeechListQuery,
  documents: DocumentListQuery,
  speakers: SpeakerListQuery,
  anchorings: AnchoringListQuery,
  events: EventListQuery,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export const viewLists = Object.keys(viewQueries) as [ViewList, ...ViewList[]];
export type ViewList = keyof typeof viewQueries;

const holdsNul = (value: unknown) => typeof value === 'string' && value.includes('\u0000');

/** A query as a page keeps it in its address; which page of the list was open is no part of a view. */
export const ViewQuery = z
  .record(z.string(), z.unknown())
  .refine((query) => !Object.values(query).flat().some(holdsNul), { params: fieldRule('no-nul') });
export type ViewQuery = z.infer<typeof ViewQuery>;

/** The query of a view as its list understands it: only what was set, as it was understood; the list's own refusal otherwise. */
export function parseViewQuery(list: ViewList, query: ViewQuery): z.ZodSafeParseResult<ViewQuery> {
  const parsed = viewQuerySchema(list).safeParse(query);
  if (!parsed.success) return parsed;
  const understood: ViewQuery = parsed.data;
  return { success: true, data: Object.fromEntries(Object.keys(query).map((key) => [key, understood[key]])) };
}

/** The list's query without its page, and refusing what it does not know. */
export function viewQuerySchema(list: ViewList): z.ZodObject {
  const { page: _page, ...shape } = viewQueries[list].shape;
  return z.strictObject(shape);
}

export const SavedView = z
  .object({
    id: Id,
    list: z.enum(viewLists),
    name: z.string(),
    query: ViewQuery,
    columns: z.array(z.string()).describe('In their order; none leaves them to the page'),
    shared: z.boolean().describe('Whether the whole desk sees it'),
    owner: Person,
    position: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'SavedView', description: 'A list as somebody likes to see it.' });
export type SavedView = z.infer<typeof SavedView>;

export const CreateSavedView = z
  .object({
    list: z.enum(viewLists),
    name: line(limits.viewName),
    query: ViewQuery,
    columns: z.array(line(limits.viewName)).max(limits.viewColumns).default([]),
    shared: z.boolean().default(false).describe('Only an editor shares a view with the desk'),
  })
  .meta({ id: 'CreateSavedView' });
export type CreateSavedView = z.infer<typeof CreateSavedView>;

// Without the defaults: a change of the name alone must not take columns away or end the sharing.
export const UpdateSavedView = z
  .object({
    name: line(limits.viewName).optional(),
    query: ViewQuery.optional(),
    columns: CreateSavedView.shape.columns.unwrap().optional(),
    shared: z.boolean().optional(),
  })
  .meta({ id: 'UpdateSavedView' });
export type UpdateSavedView = z.infer<typeof UpdateSavedView>;

/** The caller's own views of a list in the order they want; those not named come after. */
export const OrderSavedViews = z
  .object({ list: z.enum(viewLists), ids: z.array(Id).max(limits.viewsPerMember) })
  .meta({ id: 'OrderSavedViews' });
export type OrderSavedViews = z.infer<typeof OrderSavedViews>;

export const SavedViewQuery = z.object({ list: z.enum(viewLists).optional() });
export type SavedViewQuery = z.infer<typeof SavedViewQuery>;
