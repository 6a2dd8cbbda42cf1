import { defaultTruthScale, type Localised, listOf, RatingScale, type TruthValueDefinition } from '@isnad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../providers/http-client.js';

const RatingScales = listOf(RatingScale);

/** A scale may name a value in one language only; the other's reader is better off with that name than with none. */
function localisedOr(words: Readonly<Record<string, string>>, fallback: string): Localised {
  const any = Object.values(words)[0] ?? fallback;
  return { ar: words.ar ?? any, en: words.en ?? any };
}

/** The values of the truth scale in force, for choosing and naming. The one every desk starts with until the answer is here. */
export function useTruthScale(): readonly TruthValueDefinition[] {
  const { data } = useQuery({
    queryKey: ['rating-scales'],
    queryFn: async ({ signal }) =>
      (await request({ method: 'GET', path: '/rating-scales', schema: RatingScales, signal })).data.data,
    staleTime: 10 * 60_000,
  });
  const values = data?.find(({ isDefault }) => isDefault)?.values;
  return useMemo(
    () =>
      values?.map(({ key, number, name, definition }) => ({
        key,
        number,
        name: localisedOr(name, key),
        definition: localisedOr(definition, ''),
      })) ?? defaultTruthScale,
    [values],
  );
}
