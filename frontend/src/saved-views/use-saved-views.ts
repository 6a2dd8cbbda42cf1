import {
  type CreateSavedView,
  listOf,
  type OrderSavedViews,
  SavedView,
  type UpdateSavedView,
  type ViewList,
} from '@isnad/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';

const SavedViews = listOf(SavedView);
const keyOf = (list: ViewList) => ['saved-views', list];

/** The views of a list that this person sees: their own in their order, then those that others share. */
export function useSavedViews(list: ViewList) {
  return useQuery({
    queryKey: keyOf(list),
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/saved-views', query: { list }, schema: SavedViews, signal })).data.data,
    staleTime: 30_000,
  });
}

/** What changes views, each followed by asking for them anew. */
export function useViewChanges(list: ViewList) {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: keyOf(list) });
  const create = useMutation({
    mutationFn: async (body: CreateSavedView) =>
      (await request({ method: 'POST', path: '/saved-views', body, schema: SavedView })).data,
    onSettled,
  });
  const update = useMutation({
    mutationFn: async ({ view, change }: { view: SavedView; change: UpdateSavedView }) =>
      (
        await request({
          method: 'PATCH',
          path: `/saved-views/${view.id}`,
          body: change,
          ifMatch: view.version,
          schema: SavedView,
        })
      ).data,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (view: SavedView) =>
      request({ method: 'DELETE', path: `/saved-views/${view.id}`, ifMatch: view.version, schema: null }),
    onSettled,
  });
  const order = useMutation({
    mutationFn: (ids: string[]) => {
      const body: OrderSavedViews = { list, ids };
      return request({ method: 'PUT', path: '/saved-views/order', body, schema: SavedViews });
    },
    onSettled,
  });
  return { create, update, remove, order };
}
