import type {
  CreateParams,
  DataProvider,
  DeleteParams,
  GetListParams,
  GetManyParams,
  GetOneParams,
  Identifier,
  RaRecord,
  UpdateParams,
} from 'react-admin';
import { z } from 'zod';
import { type Query, request } from './http-client.js';
import { type ResourceName, type ResourceShape, resources } from './resources.js';

const isResource = (name: string): name is ResourceName => name in resources;

function shapeOf(resource: string): ResourceShape {
  if (!isResource(resource)) throw new Error(`The data provider does not know "${resource}".`);
  return resources[resource];
}

const page = (record: z.ZodType) => z.object({ data: z.array(record), total: z.number(), totalIsExact: z.boolean() });

function listQueryOf({ pagination, sort, filter }: GetListParams): Query {
  return {
    page: pagination?.page,
    perPage: pagination?.perPage,
    sort: sort?.field === 'id' ? undefined : sort?.field,
    order: sort?.field === 'id' ? undefined : sort?.order.toLowerCase(),
    ...filter,
  };
}

async function list<RecordType extends RaRecord>(resource: string, params: GetListParams) {
  const { path, record, listed } = shapeOf(resource);
  const { data: answer } = await request({
    method: 'GET',
    path,
    query: listQueryOf(params),
    schema: page(listed ?? record),
    signal: params.signal,
  });
  const { page: number = 1, perPage = answer.data.length } = params.pagination ?? {};
  const pageInfo = { hasNextPage: number * perPage < answer.total, hasPreviousPage: number > 1 };
  return {
    data: answer.data as RecordType[],
    // react-admin takes a missing total for "more than can be counted" and pages by `pageInfo`.
    total: answer.totalIsExact ? answer.total : undefined,
    pageInfo: answer.totalIsExact ? pageInfo : { ...pageInfo, hasNextPage: answer.data.length === perPage },
    meta: { total: answer.total, totalIsExact: answer.totalIsExact },
  };
}

async function one<RecordType extends RaRecord>(resource: string, id: Identifier, signal?: AbortSignal) {
  const { path, record } = shapeOf(resource);
  const { data } = await request({ method: 'GET', path: `${path}/${id}`, schema: record, signal });
  return data as RecordType;
}

function versionToMatch(resource: string, record: RaRecord | undefined): number | undefined {
  if (shapeOf(resource).unversioned) return undefined;
  if (record?.version === undefined) throw new Error(`A ${resource} record without a version cannot be changed.`);
  return record.version;
}

async function create<Created extends RaRecord>(resource: string, { data }: CreateParams) {
  const { path, created, record } = shapeOf(resource);
  const answer = await request({ method: 'POST', path, body: data, schema: created ?? record });
  return { data: answer.data as Created };
}

async function update<RecordType extends RaRecord>(resource: string, { id, data, previousData }: UpdateParams) {
  const { path, record } = shapeOf(resource);
  const ifMatch = versionToMatch(resource, previousData);
  const answer = await request({ method: 'PATCH', path: `${path}/${id}`, body: data, ifMatch, schema: record });
  return { data: answer.data as RecordType };
}

async function remove<RecordType extends RaRecord>(resource: string, { id, previousData }: DeleteParams<RecordType>) {
  const ifMatch = versionToMatch(resource, previousData);
  await request({ method: 'DELETE', path: `${shapeOf(resource).path}/${id}`, ifMatch, schema: null });
  return { data: previousData ?? ({ id } as RecordType) };
}

/**
 * react-admin's records over the desk's API. A record's `version` is the version its changes are made on: `update` and `delete`
 * send it as If-Match and a stale one throws ProblemError `precondition.failed`. Field errors arrive as `error.body.errors`.
 * The type parameters are the callers' word for what the schemas have checked.
 */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: list,
  getManyReference: (resource, { target, id, filter, ...params }) =>
    list(resource, { ...params, filter: { ...filter, [target]: id } }),
  getOne: async <RecordType extends RaRecord>(resource: string, params: GetOneParams) => ({
    data: await one<RecordType>(resource, params.id, params.signal),
  }),
  getMany: async <RecordType extends RaRecord>(resource: string, params: GetManyParams) => ({
    data: await Promise.all(params.ids.map((id) => one<RecordType>(resource, id, params.signal))),
  }),
  create,
  update,
  delete: remove,
  updateMany: () => Promise.reject(new Error('The desk changes records one at a time, each on its version.')),
  deleteMany: () => Promise.reject(new Error('The desk removes records one at a time, each on its version.')),
};
