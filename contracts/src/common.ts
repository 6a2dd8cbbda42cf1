import { z } from 'zod';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';

export const Id = z.uuid().describe('UUIDv7');
export const Timestamp = z.iso.datetime().describe('ISO 8601, UTC');
export const CalendarDate = z.iso.date().describe('A day of the Gregorian calendar, YYYY-MM-DD');
export const Version = z.int().min(1).describe("The record's version, as in its ETag");

/** A BCP 47 tag as far as Isnad needs it: `ar`, `en`, `ku`, `ar-IQ`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** Text a person typed: trimmed, not empty, within a limit. NUL is refused since PostgreSQL cannot hold it. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !value.includes('\u0000'), { params: fieldRule('no-nul') });

/** An address of the open web. Other schemes (`javascript:`, `data:`, `file:`) would run or leak when somebody clicks. */
export const WebUrl = z.url({ protocol: /^https?$/ }).max(limits.url);

/** A day or a moment; a day is stored as its midnight UTC. */
export const DateOrTimestamp = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** A UTF-16 span, end exclusive, of a document version's text. */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, { path: ['end'], params: fieldRule('span-order') });
export type Span = z.infer<typeof Span>;

export const Person = z
  .object({ id: Id, name: z.string() })
  .meta({ id: 'Person', description: 'A member of the desk, as far as other members see them.' });
export type Person = z.infer<typeof Person>;

export const sortOrders = ['asc', 'desc'] as const;

/**
 * The query of every list. `sort` accepts only the columns named, since a sort over anything else cannot be fast.
 * Filters are added by each list: `listQuery(['createdAt']).extend({ status: … })`.
 */
export const listQuery = <const Columns extends readonly [string, ...string[]]>(sortable: Columns) =>
  z.object({
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    perPage: z.coerce.number().int().min(1).max(limits.perPage).default(25),
    sort: z.enum(sortable).default(sortable[0]),
    order: z.enum(sortOrders).default('desc'),
    q: z.string().trim().max(200).optional(),
  });

/** A page of a list. `total` is exact unless counting stopped at the stated limit. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), total: z.int().min(0), totalIsExact: z.boolean() });

/** One value or several, as query strings repeat a key: `?status=queued&status=in_review`. */
export const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item).optional());
