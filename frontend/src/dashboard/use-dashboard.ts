import { Dashboard } from '@isnad/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../providers/http-client.js';

/** The desk's figures for a period; while another is on its way, the present ones stay. */
export function useDashboard(days: { readonly from: string; readonly to: string }) {
  return useQuery({
    queryKey: ['claims', 'dashboard', days],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/dashboard', query: days, schema: Dashboard, signal })).data,
    placeholderData: keepPreviousData,
  });
}
